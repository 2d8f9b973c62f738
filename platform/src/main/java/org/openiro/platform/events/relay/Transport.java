package org.openiro.platform.events.relay;

import io.opentelemetry.api.trace.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;

/**
 * Hands rows to Kafka in order and waits until all replicas of the broker have them. The producer itself tries again
 * for ever: were it to give a record up, the next of the same key could overtake it.
 */
final class Transport implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Transport.class);

    private final Producer<String, byte[]> producer;
    private final CloudEventWriter events;

    Transport(Producer<String, byte[]> producer, CloudEventWriter events) {
        this.producer = producer;
        this.events = events;
    }

    static Transport to(Map<String, Object> kafka, CloudEventWriter events) {
        Map<String, Object> config = new HashMap<>(kafka);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        // A Kafka that lost its data deals out producers' numbers anew. It then takes the first record of one relay
        // for the repetition of another's, acknowledges it and drops it. Doubles do no harm here, so nobody is to look
        // for them; the order is kept by having one request under way.
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, false);
        config.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        config.put(ProducerConfig.RETRIES_CONFIG, Integer.MAX_VALUE);
        // Within this time the first record to an unknown topic, or to a broker that is away, comes back to us.
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 3_000);
        config.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 2_000);
        config.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        return new Transport(new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer()), events);
    }

    /**
     * Sends the rows and returns those at the front of the list that Kafka has.
     *
     * @param goOn asked every half second of waiting; false gives up waiting
     */
    List<JournalRow> send(List<JournalRow> rows, String suffix, BooleanSupplier goOn) {
        List<Future<RecordMetadata>> answers = new ArrayList<>(rows.size());
        for (JournalRow row : rows) {
            Span span = events.span(row);
            ProducerRecord<String, byte[]> record = events.record(row, row.topic() + suffix, span);
            Future<RecordMetadata> answer = producer.send(record, (metadata, failure) -> span.end());
            answers.add(answer);
            if (answer.state() == Future.State.FAILED) {
                break;
            }
        }
        for (int i = 0; i < answers.size(); i++) {
            if (!acknowledged(answers.get(i), goOn)) {
                return rows.subList(0, i);
            }
        }
        return rows.subList(0, answers.size());
    }

    private static boolean acknowledged(Future<RecordMetadata> answer, BooleanSupplier goOn) {
        do {
            try {
                answer.get(500, TimeUnit.MILLISECONDS);
                return true;
            } catch (TimeoutException e) {
                // Not yet.
            } catch (ExecutionException e) {
                LOG.warnf("Kafka did not take a record: %s", e.getCause());
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        } while (goOn.getAsBoolean());
        return false;
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(2));
    }
}
