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

    static final String EXAMPLE = """
            {"childId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01",
             "identifiers": [{"scheme": "ssda903", "identifier": "100001"}],
             "dateOfBirth": "2014-07-11", "sex": "F", "ethnicity": "WBRI", "lookedAfter": true,
             "periodsOfCare": [{"startedOn": "2024-06-03", "startKnown": true}],
             "legalStatuses": [{"code": "C1", "from": "2024-06-03"}],
             "placements": [{"type": "U6", "provider": "PR1", "from": "2024-06-03"}],
             "involvements": [{"role": "IRO", "professional": "iro-003", "from": "2024-06-05"}],
             "ownChildren": [], "restricted": false}""";

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
