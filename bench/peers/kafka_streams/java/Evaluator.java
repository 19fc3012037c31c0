import java.util.regex.Pattern;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/** Decides each item by a search for a few words in the narrative. */
final class Evaluator
    extends ContextualProcessor<String, Review.Case, String, Review.Decision> {

  private final Pattern words;

  Evaluator(Pattern words) {
    this.words = words;
  }

  @Override
  public void process(Record<String, Review.Case> record) {
    var reviewed = record.value();
    var count = reviewed.items().size();
    for (var item : reviewed.items()) {
      var found = words.matcher(reviewed.summary()).find();
      var decision =
          new Review.Decision(
              reviewed.caseNumber(),
              item.itemId(),
              found ? Review.OVERTURNED : Review.UPHELD,
              count,
              item.request());
      context()
          .forward(new Record<>(reviewed.caseNumber(), decision, record.timestamp()));
    }
  }
}
