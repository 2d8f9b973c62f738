package org.openiro.caseload.intake;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.openiro.platform.events.EventReceiver;

/** Takes the records of the topics that this service reads, in order. */
@ApplicationScoped
class Consumers {

    private final EventReceiver receiver;

    Consumers(EventReceiver receiver) {
        this.receiver = receiver;
    }

    @Incoming("children")
    @Blocking
    void children(ConsumerRecord<String, byte[]> record) {
        receiver.receive(record);
    }

    @Incoming("reviews")
    @Blocking
    void reviews(ConsumerRecord<String, byte[]> record) {
        receiver.receive(record);
    }

    @Incoming("calendar")
    @Blocking
    void calendar(ConsumerRecord<String, byte[]> record) {
        receiver.receive(record);
    }
}
