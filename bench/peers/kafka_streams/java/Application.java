import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;

/** An application for review as upstream sends it; what does not fit cannot be made. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Application(
    @JsonProperty(value = "case_number", required = true) String caseNumber,
    @JsonProperty(value = "date_of_injury", required = true) LocalDate injured,
    @JsonProperty(value = "ur_denial_date", required = true) LocalDate denied,
    @JsonProperty("application_received") LocalDate received,
    @JsonProperty(value = "signed", required = true) boolean signed,
    @JsonProperty(value = "ur_decision_attached", required = true) boolean attached,
    @JsonProperty("priority") Priority priority,
    @JsonProperty(value = "summary", required = true) String summary,
    @JsonProperty(value = "items", required = true) List<SubmittedItem> items) {

  private static final int MOST_ITEMS = 200;
  private static final int LONGEST_REQUEST = 4_000;

  Application {
    check(caseNumber != null && !caseNumber.isEmpty(), "case_number");
    check(injured != null, "date_of_injury");
    check(denied != null, "ur_denial_date");
    check(summary != null, "summary");
    check(items != null && !items.isEmpty() && items.size() <= MOST_ITEMS, "items");
  }

  /** How soon the determination is due. */
  enum Priority {
    @JsonProperty("standard")
    STANDARD,
    @JsonProperty("expedited")
    EXPEDITED
  }

  /** One treatment under dispute, in the words of the application. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record SubmittedItem(
      @JsonProperty(value = "request", required = true) String request,
      @JsonProperty("treatment") String treatment,
      @JsonProperty("body_part") String bodyPart,
      @JsonProperty("ur_rationale") String rationale) {
    SubmittedItem {
      check(request != null && !request.isEmpty(), "request");
      check(request.length() <= LONGEST_REQUEST, "request");
    }
  }

  private static void check(boolean fits, String field) {
    if (!fits) {
      throw new IllegalArgumentException(field + " does not fit");
    }
  }
}
