import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;

/** An application for review as upstream sends it; what does not fit cannot be made. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Application(
    @JsonProperty("case_number") String caseNumber,
    @JsonProperty("date_of_injury") LocalDate injured,
    @JsonProperty("ur_denial_date") LocalDate denied,
    @JsonProperty("application_received") LocalDate received,
    @JsonProperty("signed") Boolean signed,
    @JsonProperty("ur_decision_attached") Boolean attached,
    @JsonProperty("priority") Priority priority,
    @JsonProperty("reviewer") Reviewer reviewer,
    @JsonProperty("summary") String summary,
    @JsonProperty("items") List<SubmittedItem> items) {

  private static final int MOST_ITEMS = 200;
  private static final int LONGEST_REQUEST = 4_000;

  Application {
    check(caseNumber != null && !caseNumber.isEmpty(), "case_number");
    check(injured != null, "date_of_injury");
    check(denied != null, "ur_denial_date");
    check(signed != null, "signed");
    check(attached != null, "ur_decision_attached");
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

  /** A reviewer of record. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Reviewer(
      @JsonProperty("licensure") List<String> licensure,
      @JsonProperty("specialties") List<String> specialties) {}

  /** One treatment under dispute, in the words of the application. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record SubmittedItem(
      @JsonProperty("request") String request,
      @JsonProperty("claims_administrator_guideline") String guideline,
      @JsonProperty("ur_rationale") String rationale) {
    SubmittedItem {
      check(request != null && !request.isEmpty(), "request");
      check(request.length() <= LONGEST_REQUEST, "request");
    }
  }

  /** Returns what a letter says of the case as a whole. */
  Review.Heading heading() {
    return new Review.Heading(
        caseNumber, injured, denied, received, priority, reviewer, summary);
  }

  private static void check(boolean fits, String field) {
    if (!fits) {
      throw new IllegalArgumentException(field + " does not fit");
    }
  }
}
