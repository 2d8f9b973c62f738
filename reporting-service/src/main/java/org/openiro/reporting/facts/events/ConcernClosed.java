package org.openiro.reporting.facts.events;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.UUID;

/** The fields of {@code concern-closed.v1} that figures need. */
record ConcernClosed(UUID concernId, LocalDate closedOn, String outcome) {

    ConcernClosed {
        requireNonNull(concernId);
        requireNonNull(closedOn);
        requireNonNull(outcome);
    }
}
