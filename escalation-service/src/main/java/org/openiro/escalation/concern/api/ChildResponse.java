package org.openiro.escalation.concern.api;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.escalation.concern.store.ConcernChildRow;

/** A child of a concern; without childId while the child is known by identifier alone. */
record ChildResponse(
        @Nullable UUID childId,
        @Nullable String scheme,
        @Nullable String identifier,
        @Nullable Instant boundAt) {

    static ChildResponse of(ConcernChildRow row) {
        return new ChildResponse(row.childId(), row.scheme(), row.identifier(), row.boundAt());
    }
}
