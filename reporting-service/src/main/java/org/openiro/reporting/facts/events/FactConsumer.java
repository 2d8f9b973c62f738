package org.openiro.reporting.facts.events;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.openiro.platform.events.EventReceiver;

/**
 * One channel for each publisher, so that what it tells of a child by several topics comes in the order in which it told it.
 * What a record means is its handler's business.
 */
@ApplicationScoped
class FactConsumer {

    private final EventReceiver receiver;

    FactConsumer(EventReceiver receiver) {
        this.receiver = receiver;
    }

    @Incoming("review-service")
    @Blocking
    void ofReviewService(ConsumerRecords<String, byte[]> records) {
        receiver.receive(records);
    }

    @Incoming("caseload-service")
    @Blocking
    void ofCaseloadService(ConsumerRecords<String, byte[]> records) {
        receiver.receive(records);
    }

    @Incoming("escalation-service")
    @Blocking
    void ofEscalationService(ConsumerRecords<String, byte[]> records) {
        receiver.receive(records);
    }
}
