package org.openiro.platform.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a record says about itself: the CloudEvents attributes and our extensions.
 *
 * @param sequence rises per key, with gaps; 0 where the sender gave none, as a case-management system need not
 * @param recordedAt when the publisher recorded the fact; "as known on" is reckoned from it
 * @param topic the topic that the fact belongs to, also when it was read from that topic's replay
 */
public record EventEnvelope(
        UUID id,
        String type,
        String source,
        String authority,
        String key,
        long sequence,
        Instant recordedAt,
        @Nullable String correlationId,
        String topic) {}
