package org.openiro.platform.events;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/**
 * Takes the records that a channel delivers, one after the other. Returns when the record is dealt with for good:
 * applied, known already, kept as pending, ignored, or kept as a dead letter. While the database is away it waits.
 */
public interface EventReceiver {

    void receive(ConsumerRecord<String, byte[]> record);

    /**
     * The same for what a channel with {@code batch=true} delivers: neighbours of one authority in one transaction, which
     * costs less. A record that gives trouble is dealt with by itself, as if it had come alone. Only for channels whose
     * effects no request competes with for more than one lock: locks are held until the whole batch is committed.
     */
    void receive(ConsumerRecords<String, byte[]> records);
}
