package org.openiro.reporting.facts.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One issue raised on one date, for one or several children, with its steps so far. */
public record Concern(
        UUID concernId,
        String theme,
        int childCount,
        LocalDate raisedOn,
        @Nullable LocalDate formalisedOn,
        @Nullable LocalDate closedOn,
        @Nullable String outcome,
        boolean sensitive) {

    public boolean everFormal() {
        return formalisedOn != null;
    }
}
