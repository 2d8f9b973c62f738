package org.openiro.caseload.intake;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.openiro.platform.events.EventReceiver;

/**
 * One channel for what review-service publishes, so that what it tells of a child by several topics comes in the order in
 * which it told it.
 */
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
