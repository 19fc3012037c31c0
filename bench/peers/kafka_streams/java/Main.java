import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;

/** Runs a stage until it is told to stop. All it needs to know is in its environment. */
public final class Main {

  public static void main(String[] arguments) throws InterruptedException {
    var stage = need("PEER_STAGE");
    var words = Pattern.compile(need("PEER_WORDS"));
    var onDisk = need("PEER_STORE").equals("rocksdb");
    var topology = Line.of(stage, need("PEER_PREFIX"), words, onDisk);
    var streams = new KafkaStreams(topology, settings(stage));
    var ended = new CountDownLatch(1);
    streams.setUncaughtExceptionHandler(
        failure -> {
          System.err.println("ended by " + failure);
          return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        });
    streams.setStateListener(
        (now, before) -> {
          if (now == KafkaStreams.State.RUNNING) {
            System.out.println("running");
          }
          if (now == KafkaStreams.State.ERROR) {
            ended.countDown();
          }
        });
    Runtime.getRuntime().addShutdownHook(new Thread(streams::close));
    streams.start();
    ended.await();
    System.exit(1);
  }

  private static Properties settings(String stage) {
    var settings = new Properties();
    settings.put(StreamsConfig.APPLICATION_ID_CONFIG, need("PEER_PREFIX") + "." + stage);
    settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, need("PEER_BOOTSTRAP"));
    settings.put(StreamsConfig.STATE_DIR_CONFIG, need("PEER_STATE"));
    settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, need("PEER_GUARANTEE"));
    settings.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, need("PEER_THREADS"));
    settings.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, need("PEER_COMMIT_MS"));
    settings.put(StreamsConfig.producerPrefix(ProducerConfig.ACKS_CONFIG), "all");
    settings.put(
        StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG),
        need("PEER_LINGER_MS"));
    settings.put(
        StreamsConfig.producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG), 256 * 1024);
    settings.put(
        StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG),
        "earliest");
    settings.put(
        StreamsConfig.consumerPrefix(ConsumerConfig.MAX_POLL_RECORDS_CONFIG), 2_000);
    return settings;
  }

  private static String need(String name) {
    var value = System.getenv(name);
    if (value == null) {
      throw new IllegalStateException(name + " is not set");
    }
    return value;
  }

  private Main() {}
}
