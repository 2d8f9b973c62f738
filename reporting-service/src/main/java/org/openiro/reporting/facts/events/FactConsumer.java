package org.openiro.reporting.facts.events;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
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
    void children(ConsumerRecord<String, byte[]> record) {
        receiver.receive(record);
    }

    @Incoming("reviews")
    @Blocking
    void reviews(ConsumerRecord<String, byte[]> record) {
        receiver.receive(record);
    }

    @Incoming("iros")
    @Blocking
    void iros(ConsumerRecord<String, byte[]> record) {
        receiver.receive(record);
    }

    @Incoming("allocations")
    @Blocking
    void allocations(ConsumerRecord<String, byte[]> record) {
        receiver.receive(record);
    }

    @Incoming("concerns")
    @Blocking
    void concerns(ConsumerRecord<String, byte[]> record) {
        receiver.receive(record);
    }

    @Incoming("calendar")
    @Blocking
    void calendar(ConsumerRecord<String, byte[]> record) {
        receiver.receive(record);
    }
}
