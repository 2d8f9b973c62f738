package org.openiro.reporting.facts.events;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.UUID;

/** The fields of {@code concern-formalised.v1} that figures need. */
record ConcernFormalised(UUID concernId, LocalDate formalisedOn) {

    ConcernFormalised {
        requireNonNull(concernId);
        requireNonNull(formalisedOn);
    }
}
