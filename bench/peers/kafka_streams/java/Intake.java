import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/** Takes an application that its model let pass, and hands it on as a case. */
final class Intake extends ContextualProcessor<String, Application, String, Application> {

  @Override
  public void process(Record<String, Application> record) {
    var accepted = record.value();
    // A record of its own: what is copied would carry the application's headers on.
    context()
        .forward(new Record<>(accepted.caseNumber(), accepted, record.timestamp()));
  }
}
