package org.openiro.review.child;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.review.child.domain.Identifier;
import org.openiro.review.child.domain.Involvement;
import org.openiro.review.child.domain.LegalStatusSpell;
import org.openiro.review.child.domain.PeriodOfCare;
import org.openiro.review.child.domain.PlacementSpell;

/** A child as people with a role see it; a front end fetches the name from its own case-management system. */
record ChildResponse(
        UUID childId,
        List<Identifier> identifiers,
        @Nullable LocalDate dateOfBirth,
        @Nullable LocalDate diedOn,
        @Nullable String sex,
        @Nullable String ethnicity,
        @Nullable Boolean disabled,
        @Nullable Boolean unaccompaniedAsylumSeeking,
        boolean lookedAfter,
        List<PeriodOfCare> periodsOfCare,
        List<LegalStatusSpell> legalStatuses,
        List<PlacementSpell> placements,
        @Nullable LocalDate authorityToPlaceOn,
        @Nullable LocalDate placedForAdoptionOn,
        List<Involvement> involvements,
        @Nullable String siblingGroup,
        List<Identifier> ownChildren,
        @Nullable String permanencePlan,
        @Nullable LocalDate carePlanOn,
        boolean restricted) {

    static ChildResponse of(Child child, LocalDate today) {
        var facts = child.facts();
        return new ChildResponse(
                child.id(),
                child.identifiers(),
                facts.dateOfBirth(),
                facts.diedOn(),
                facts.sex(),
                facts.ethnicity(),
                facts.disabled(),
                facts.unaccompaniedAsylumSeeking(),
                child.lookedAfterOn(today),
                known(facts.periodsOfCare()),
                known(facts.legalStatuses()),
                known(facts.placements()),
                facts.authorityToPlaceOn(),
                facts.placedForAdoptionOn(),
                known(facts.involvements()),
                facts.siblingGroup(),
                known(facts.ownChildren()),
                facts.permanencePlan(),
                facts.carePlanOn(),
                Boolean.TRUE.equals(facts.restricted()));
    }

    private static <T> List<T> known(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
