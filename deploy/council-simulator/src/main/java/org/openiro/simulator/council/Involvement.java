package org.openiro.simulator.council;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A professional's part in a child's case as the case-management system records it. */
public record Involvement(
        String role,
        String professional,
        String team,
        @Nullable String teamManager,
        LocalDate from,
        @Nullable LocalDate to) {

    Involvement asAt(LocalDate day) {
        return to == null || !to.isAfter(day)
                ? this
                : new Involvement(role, professional, team, teamManager, from, null);
    }
}
