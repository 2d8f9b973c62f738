package org.openiro.escalation.child;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.openiro.platform.events.EventReceiver;

/** Reads the topic children and its replay. */
@ApplicationScoped
class ChildrenConsumer {

    private final EventReceiver receiver;

    ChildrenConsumer(EventReceiver receiver) {
        this.receiver = receiver;
    }

    @Incoming("children")
    @Blocking
    void children(ConsumerRecord<String, byte[]> record) {
        receiver.receive(record);
    }
}
