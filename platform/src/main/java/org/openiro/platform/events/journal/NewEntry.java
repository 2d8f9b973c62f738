package org.openiro.platform.events.journal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.events.store.AdvisoryLock;

/** An event before it has its number. */
record NewEntry(
        String authority,
        UUID id,
        String topic,
        String type,
        String key,
        String data,
        Instant recordedAt,
        @Nullable String correlationId,
        @Nullable String traceparent) {

    long lock() {
        return AdvisoryLock.id("outbox", authority, key);
    }
}
