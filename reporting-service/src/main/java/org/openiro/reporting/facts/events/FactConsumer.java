package org.openiro.reporting.facts.events;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.openiro.platform.events.EventReceiver;

/** One channel per topic, each in order; what a record means is its handler's business. */
@ApplicationScoped
class FactConsumer {

    private final EventReceiver receiver;

    FactConsumer(EventReceiver receiver) {
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

    @Incoming("iros")
    @Blocking
    void iros(ConsumerRecords<String, byte[]> records) {
        receiver.receive(records);
    }

    @Incoming("allocations")
    @Blocking
    void allocations(ConsumerRecords<String, byte[]> records) {
        receiver.receive(records);
    }

    @Incoming("concerns")
    @Blocking
    void concerns(ConsumerRecords<String, byte[]> records) {
        receiver.receive(records);
    }

    @Incoming("calendar")
    @Blocking
    void calendar(ConsumerRecords<String, byte[]> records) {
        receiver.receive(records);
    }
}
