package org.openiro.review.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiro.review.child.domain.Identifier;
import org.openiro.review.child.domain.Involvement;
import org.openiro.review.child.domain.LegalStatusSpell;
import org.openiro.review.child.domain.PlacementSpell;
import org.openiro.review.child.domain.ShortBreaks;

/** The event {@code child-record.v1} from a case-management system: a full snapshot of what it holds of one child. */
record ChildRecord(
        String sourceSystem,
        String personId,
        Instant sourceVersion,
        @Nullable List<Identifier> identifiers,
        @Nullable LocalDate dateOfBirth,
        @Nullable LocalDate dateOfDeath,
        @Nullable String sex,
        @Nullable String ethnicity,
        @Nullable String language,
        @Nullable Boolean disabled,
        @Nullable Boolean unaccompaniedAsylumSeeking,
        @Nullable List<Period> periodsOfCare,
        @Nullable List<LegalStatusSpell> legalStatuses,
        @Nullable List<PlacementSpell> placements,
        @Nullable LocalDate authorityToPlaceOn,
        @Nullable LocalDate placedForAdoptionOn,
        @Nullable ShortBreaks shortBreaks,
        @Nullable List<Involvement> involvements,
        @Nullable String siblingGroup,
        @Nullable List<Identifier> ownChildren,
        @Nullable String permanencePlan,
        @Nullable LocalDate carePlanOn,
        @Nullable Boolean restricted) {

    static final String TYPE = "child-record.v1";

    record Period(
            LocalDate startedOn,
            @Nullable LocalDate endedOn,
            @Nullable String endReason) {}

    Identifier person() {
        return new Identifier(sourceSystem, personId);
    }

    List<Identifier> others() {
        return identifiers == null ? List.of() : identifiers;
    }
}
