package org.openiro.reporting.facts.events;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.UUID;
import org.openiro.reporting.facts.domain.Concern;

/** The fields of {@code concern-raised.v1} that figures need. */
record ConcernRaised(UUID concernId, int childCount, String theme, LocalDate raisedOn, boolean sensitive) {

    ConcernRaised {
        requireNonNull(concernId);
        requireNonNull(theme);
        requireNonNull(raisedOn);
    }

    Concern concern() {
        return new Concern(concernId, theme, childCount, raisedOn, null, null, null, sensitive);
    }
}
