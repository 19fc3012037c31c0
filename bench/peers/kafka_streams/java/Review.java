import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;

/** What the stages after intake hand on: decisions, and the determination. */
final class Review {

  static final String UPHELD = "upheld";
  static final String OVERTURNED = "overturned";
  static final String PARTLY = "partly-overturned";

  /** A case without its items. */
  record Heading(
      @JsonProperty("case_number") String caseNumber,
      @JsonProperty("date_of_injury") LocalDate injured,
      @JsonProperty("ur_denial_date") LocalDate denied,
      @JsonProperty("application_received") LocalDate received,
      @JsonProperty("priority") Application.Priority priority,
      @JsonProperty("reviewer") Application.Reviewer reviewer,
      @JsonProperty("summary") String summary) {}

  /** The decision of one item; the first of a case carries the case. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Decision(
      @JsonProperty("case_number") String caseNumber,
      @JsonProperty("item_id") String itemId,
      @JsonProperty("outcome") String outcome,
      @JsonProperty("items") int items,
      @JsonProperty("request") String request,
      @JsonProperty("case") Heading heading) {}

  /** An item as the letter states it. */
  record Decided(
      @JsonProperty("item_id") String itemId,
      @JsonProperty("outcome") String outcome,
      @JsonProperty("request") String request) {}

  /** The determination of the whole case. */
  record Determination(
      @JsonProperty("case_number") String caseNumber,
      @JsonProperty("outcome") String outcome,
      @JsonProperty("summary") String summary,
      @JsonProperty("reviewer") Application.Reviewer reviewer,
      @JsonProperty("items") List<Decided> items) {}

  private Review() {}
}
