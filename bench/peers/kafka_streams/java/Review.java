import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** What the stages hand on: a case, its decisions, and the determination. */
final class Review {

  static final String UPHELD = "upheld";
  static final String OVERTURNED = "overturned";
  static final String PARTLY = "partly-overturned";

  /** A case that intake accepted, with its items numbered. */
  record Case(
      @JsonProperty("case_number") String caseNumber,
      @JsonProperty("summary") String summary,
      @JsonProperty("items") List<Item> items) {}

  /** A disputed item. */
  record Item(
      @JsonProperty("item_id") String itemId, @JsonProperty("request") String request) {}

  /** The decision of one item; it says how many the case has. */
  record Decision(
      @JsonProperty("case_number") String caseNumber,
      @JsonProperty("item_id") String itemId,
      @JsonProperty("outcome") String outcome,
      @JsonProperty("items") int items,
      @JsonProperty("request") String request) {}

  /** An item as the letter states it. */
  record Decided(
      @JsonProperty("item_id") String itemId, @JsonProperty("outcome") String outcome) {}

  /** The determination of the whole case. */
  record Determination(
      @JsonProperty("case_number") String caseNumber,
      @JsonProperty("outcome") String outcome,
      @JsonProperty("items") List<Decided> items) {}

  private Review() {}
}
