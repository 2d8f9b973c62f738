package org.openiro.caseload.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service uses of {@code child-looked-after.v1}. */
record ChildLookedAfter(
        @Nullable UUID childId,
        @Nullable List<Identifier> identifiers,
        @Nullable LocalDate diedOn,
        @Nullable List<Period> periodsOfCare,
        @Nullable List<LegalStatus> legalStatuses,
        @Nullable List<Involvement> involvements) {

    record Identifier(@Nullable String scheme, @Nullable String identifier) {}

    record Period(
            @Nullable LocalDate startedOn,
            @Nullable LocalDate endedOn,
            @Nullable Boolean startKnown) {}

    record LegalStatus(
            @Nullable String code,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    record Involvement(
            @Nullable String role,
            @Nullable String professional,
            @Nullable String team,
            @Nullable String teamManager,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}
}
