package org.openiro.review.iro;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.openiro.platform.events.EventReceiver;

/** What caseload-service tells of IROs. */
@ApplicationScoped
class IroChannel {

    private final EventReceiver receiver;

    IroChannel(EventReceiver receiver) {
        this.receiver = receiver;
    }

    @Incoming("iros")
    @Blocking
    void records(ConsumerRecords<String, byte[]> records) {
        receiver.receive(records);
    }
}
