import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/** Keeps the decisions of a case until the last is there, then determines it. */
final class Letters
    extends ContextualProcessor<String, Review.Decision, String, Review.Determination> {

  static final String WAITING = "waiting";

  private KeyValueStore<String, Review.Decided[]> waiting;

  @Override
  public void init(ProcessorContext<String, Review.Determination> context) {
    super.init(context);
    waiting = context.getStateStore(WAITING);
  }

  @Override
  public void process(Record<String, Review.Decision> record) {
    var decision = record.value();
    // A case of one item never waits, so nothing need be kept of it.
    var before = decision.items() == 1 ? null : waiting.get(record.key());
    var items = with(before, decision);
    if (items.length < decision.items()) {
      waiting.put(record.key(), items);
      return;
    }
    if (before != null) {
      waiting.delete(record.key());
    }
    var determination =
        new Review.Determination(decision.caseNumber(), outcome(items), List.of(items));
    context().forward(new Record<>(record.key(), determination, record.timestamp()));
  }

  private static Review.Decided[] with(Review.Decided[] before, Review.Decision last) {
    var decided = new Review.Decided(last.itemId(), last.outcome());
    if (before == null) {
      return new Review.Decided[] {decided};
    }
    var items = new ArrayList<>(Arrays.asList(before));
    items.removeIf(item -> item.itemId().equals(last.itemId()));
    items.add(decided);
    items.sort(Comparator.comparing(Review.Decided::itemId));
    return items.toArray(Review.Decided[]::new);
  }

  private static String outcome(Review.Decided[] items) {
    var overturned =
        Arrays.stream(items).filter(i -> i.outcome().equals(Review.OVERTURNED)).count();
    if (overturned == 0) {
      return Review.UPHELD;
    }
    return overturned == items.length ? Review.OVERTURNED : Review.PARTLY;
  }
}
