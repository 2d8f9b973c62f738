package org.openiro.platform.events;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Takes the records that a channel delivers, one after the other. Returns when the record is dealt with for good:
 * applied, known already, kept as pending, ignored, or kept as a dead letter. While the database is away it waits.
 */
public interface EventReceiver {

    void receive(ConsumerRecord<String, byte[]> record);
}
