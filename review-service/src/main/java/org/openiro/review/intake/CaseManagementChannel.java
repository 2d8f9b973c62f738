package org.openiro.review.intake;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.openiro.platform.events.EventReceiver;

/** Each council's own topic of records from its case-management system. */
@ApplicationScoped
class CaseManagementChannel {

    private final EventReceiver receiver;

    CaseManagementChannel(EventReceiver receiver) {
        this.receiver = receiver;
    }

    @Incoming("case-management")
    @Blocking
    void records(ConsumerRecords<String, byte[]> records) {
        receiver.receive(records);
    }
}
