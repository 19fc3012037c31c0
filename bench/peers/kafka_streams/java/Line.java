import java.util.Map;
import java.util.regex.Pattern;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.Stores;

/** The three stages, each from a topic to the next. */
final class Line {

  private final Topology topology = new Topology();
  private final String prefix;

  private Line(String prefix) {
    this.prefix = prefix;
  }

  /** Returns the topology of one stage, or of all. */
  static Topology of(String stage, String prefix, Pattern words, boolean onDisk) {
    var line = new Line(prefix);
    if (stage.equals("intake") || stage.equals("all")) {
      line.stage("intake", "applications", Application.class, Intake::new);
      line.sink("intake", "cases", Application.class);
    }
    if (stage.equals("evaluator") || stage.equals("all")) {
      line.stage("evaluator", "cases", Application.class, () -> new Evaluator(words));
      line.sink("evaluator", "decisions", Review.Decision.class);
    }
    if (stage.equals("letters") || stage.equals("all")) {
      line.stage("letters", "decisions", Review.Decision.class, Letters::new);
      line.join(onDisk);
      line.sink("letters", "determinations", Review.Determination.class);
    }
    return line.topology;
  }

  private <T, R> void stage(
      String name,
      String from,
      Class<T> type,
      ProcessorSupplier<String, T, String, R> step) {
    topology.addSource(
        name + "-in", new StringDeserializer(), Json.reading(type), prefix + "." + from);
    topology.addProcessor(name, step, name + "-in");
  }

  private <T> void sink(String name, String to, Class<T> type) {
    topology.addSink(
        name + "-out", prefix + "." + to, new StringSerializer(), Json.writing(type), name);
  }

  private void join(boolean onDisk) {
    KeyValueBytesStoreSupplier place =
        onDisk
            ? Stores.persistentKeyValueStore(Letters.WAITING)
            : Stores.inMemoryKeyValueStore(Letters.WAITING);
    // With its cache a case that waits and is complete within one commit is written
    // once, not once for each item.
    topology.addStateStore(
        Stores.keyValueStoreBuilder(
                place, Serdes.String(), Json.of(Review.Decision[].class))
            .withLoggingEnabled(Map.of())
            .withCachingEnabled(),
        "letters");
  }
}
