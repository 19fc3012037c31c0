import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/** Keeps the decisions of a case until the last is there, then determines it. */
final class Letters
    extends ContextualProcessor<String, Review.Decision, String, Review.Determination> {

  static final String WAITING = "waiting";

  private KeyValueStore<String, Review.Decision[]> waiting;

  @Override
  public void init(ProcessorContext<String, Review.Determination> context) {
    super.init(context);
    waiting = context.getStateStore(WAITING);
  }

  @Override
  public void process(Record<String, Review.Decision> record) {
    var last = record.value();
    // A case of one item never waits, so nothing need be kept of it.
    var before = last.items() == 1 ? null : waiting.get(record.key());
    var decisions = with(before, last);
    if (decisions.length < last.items()) {
      waiting.put(record.key(), decisions);
      return;
    }
    if (before != null) {
      waiting.delete(record.key());
    }
    context()
        .forward(
            new Record<>(record.key(), determination(decisions), record.timestamp()));
  }

  private static Review.Decision[] with(
      Review.Decision[] before, Review.Decision last) {
    if (before == null) {
      return new Review.Decision[] {last};
    }
    var decisions = new ArrayList<>(Arrays.asList(before));
    decisions.removeIf(each -> each.itemId().equals(last.itemId()));
    decisions.add(last);
    decisions.sort(Comparator.comparing(Review.Decision::itemId));
    return decisions.toArray(Review.Decision[]::new);
  }

  private static Review.Determination determination(Review.Decision[] decisions) {
    var heading =
        Arrays.stream(decisions)
            .map(Review.Decision::heading)
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow();
    var items =
        Arrays.stream(decisions)
            .map(d -> new Review.Decided(d.itemId(), d.outcome(), d.request()))
            .toList();
    return new Review.Determination(
        heading.caseNumber(),
        outcome(decisions),
        heading.summary(),
        heading.reviewer(),
        items);
  }

  private static String outcome(Review.Decision[] decisions) {
    var overturned =
        Arrays.stream(decisions)
            .filter(each -> each.outcome().equals(Review.OVERTURNED))
            .count();
    if (overturned == 0) {
      return Review.UPHELD;
    }
    return overturned == decisions.length ? Review.OVERTURNED : Review.PARTLY;
  }
}
