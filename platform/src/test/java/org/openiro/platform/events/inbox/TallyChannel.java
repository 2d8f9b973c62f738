package org.openiro.platform.events.inbox;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.openiro.platform.events.EventReceiver;

/** A consumer such as any service has. */
@ApplicationScoped
class TallyChannel {

    private final EventReceiver receiver;

    TallyChannel(EventReceiver receiver) {
        this.receiver = receiver;
    }

    @Incoming("tallies")
    @Blocking
    void tallies(ConsumerRecords<String, byte[]> records) {
        receiver.receive(records);
    }
}
