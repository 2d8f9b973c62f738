package org.openiro.reporting.facts.events;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The fields of {@code concern-bound.v1} that figures need. */
record ConcernBound(UUID concernId, int childCount) {

    ConcernBound {
        requireNonNull(concernId);
    }
}
