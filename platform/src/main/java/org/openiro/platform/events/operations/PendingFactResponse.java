package org.openiro.platform.events.operations;

import java.time.Instant;
import java.util.UUID;

/**
 * A fact that waits.
 *
 * @param waitsForKind what has not arrived yet, for example {@code child}
 * @param since when the fact began to wait
 */
public record PendingFactResponse(
        UUID eventId,
        String type,
        String topic,
        String waitsForKind,
        String waitsForId,
        Instant recordedAt,
        Instant since) {}
