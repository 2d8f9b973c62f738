package org.openiro.escalation.child;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.openiro.platform.events.EventReceiver;

/** Takes what review-service publishes of what is known here, in order. */
@ApplicationScoped
class Consumers {

    private final EventReceiver receiver;

    Consumers(EventReceiver receiver) {
        this.receiver = receiver;
    }

    @Incoming("review-service")
    @Blocking
    void ofReviewService(ConsumerRecords<String, byte[]> records) {
        receiver.receive(records);
    }
}
