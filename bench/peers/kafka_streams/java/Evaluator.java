import java.util.regex.Pattern;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/** Decides each item by a search for a few words in the narrative. */
final class Evaluator
    extends ContextualProcessor<String, Application, String, Review.Decision> {

  private final Pattern words;

  Evaluator(Pattern words) {
    this.words = words;
  }

  @Override
  public void process(Record<String, Application> record) {
    var reviewed = record.value();
    var count = reviewed.items().size();
    for (var place = 0; place < count; place++) {
      var found = words.matcher(reviewed.summary()).find();
      var decision =
          new Review.Decision(
              reviewed.caseNumber(),
              Integer.toString(place + 1),
              found ? Review.OVERTURNED : Review.UPHELD,
              count,
              reviewed.items().get(place).request(),
              place == 0 ? reviewed.heading() : null);
      context()
          .forward(new Record<>(reviewed.caseNumber(), decision, record.timestamp()));
    }
  }
}
