package org.openiro.platform.events.operations;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a replay has come.
 *
 * @param upTo the highest number that it sends; what was published later reaches its readers on the topic itself
 * @param sent how many events it has sent
 * @param finishedAt absent while it runs
 */
public record EventReplayResponse(
        UUID id,
        String topic,
        long upTo,
        long sent,
        Instant requestedAt,
        @Nullable Instant finishedAt) {}
