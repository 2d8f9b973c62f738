package org.openiro.caseload.intake;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
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
    void children(ConsumerRecords<String, byte[]> records) {
        receiver.receive(records);
    }

    @Incoming("reviews")
    @Blocking
    void reviews(ConsumerRecords<String, byte[]> records) {
        receiver.receive(records);
    }

    @Incoming("calendar")
    @Blocking
    void calendar(ConsumerRecords<String, byte[]> records) {
        receiver.receive(records);
    }
}
