package org.openiro.bare;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/** Hears of children and does nothing about them. */
@ApplicationScoped
class Listener {

    private static final Logger LOG = Logger.getLogger(Listener.class);

    @Incoming("children")
    @Blocking
    void children(ConsumerRecord<String, byte[]> record) {
        LOG.debugf("heard of offset %d", record.offset());
    }
}
