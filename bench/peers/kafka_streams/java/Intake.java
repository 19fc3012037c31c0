import java.util.ArrayList;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/** Takes an application that its model let pass, and hands on the case. */
final class Intake extends ContextualProcessor<String, Application, String, Review.Case> {

  @Override
  public void process(Record<String, Application> record) {
    var application = record.value();
    var items = new ArrayList<Review.Item>(application.items().size());
    for (var submitted : application.items()) {
      items.add(
          new Review.Item(Integer.toString(items.size() + 1), submitted.request()));
    }
    var accepted =
        new Review.Case(application.caseNumber(), application.summary(), items);
    // A record of its own: what is copied would carry the application's headers on.
    context()
        .forward(new Record<>(application.caseNumber(), accepted, record.timestamp()));
  }
}
