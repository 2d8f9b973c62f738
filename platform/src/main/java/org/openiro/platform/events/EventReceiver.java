package org.openiro.platform.events;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Takes the records that a channel delivers, those of one council in their order. Returns when each is dealt with for
 * good: applied, known already, kept as pending, ignored, or kept as a dead letter. While the database is away it waits.
 */
public interface EventReceiver {

    void receive(Iterable<ConsumerRecord<String, byte[]>> records);

    default void receive(ConsumerRecord<String, byte[]> record) {
        receive(List.of(record));
    }
}
