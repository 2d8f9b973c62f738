package org.openiro.review.child.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of a child. Null means that the source does not say; an empty list means that it says there is
 * none.
 */
public record ChildFacts(
        @Nullable LocalDate dateOfBirth,
        @Nullable LocalDate diedOn,
        @Nullable String sex,
        @Nullable String ethnicity,
        @Nullable String language,
        @Nullable Boolean disabled,
        @Nullable Boolean unaccompaniedAsylumSeeking,
        @Nullable List<PeriodOfCare> periodsOfCare,
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

    public static final ChildFacts NONE = new ChildFacts(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null);

    /** These facts, with what they leave open taken from a source that counts for less. */
    public ChildFacts over(ChildFacts lesser) {
        return new ChildFacts(
                first(dateOfBirth, lesser.dateOfBirth),
                first(diedOn, lesser.diedOn),
                first(sex, lesser.sex),
                first(ethnicity, lesser.ethnicity),
                first(language, lesser.language),
                first(disabled, lesser.disabled),
                first(unaccompaniedAsylumSeeking, lesser.unaccompaniedAsylumSeeking),
                first(periodsOfCare, lesser.periodsOfCare),
                first(legalStatuses, lesser.legalStatuses),
                first(placements, lesser.placements),
                first(authorityToPlaceOn, lesser.authorityToPlaceOn),
                first(placedForAdoptionOn, lesser.placedForAdoptionOn),
                first(shortBreaks, lesser.shortBreaks),
                first(involvements, lesser.involvements),
                first(siblingGroup, lesser.siblingGroup),
                first(ownChildren, lesser.ownChildren),
                first(permanencePlan, lesser.permanencePlan),
                first(carePlanOn, lesser.carePlanOn),
                first(restricted, lesser.restricted));
    }

    public ChildFacts withoutOwnChildren(Collection<Identifier> gone) {
        return new ChildFacts(
                dateOfBirth,
                diedOn,
                sex,
                ethnicity,
                language,
                disabled,
                unaccompaniedAsylumSeeking,
                periodsOfCare,
                legalStatuses,
                placements,
                authorityToPlaceOn,
                placedForAdoptionOn,
                shortBreaks,
                involvements,
                siblingGroup,
                ownChildren == null
                        ? null
                        : ownChildren.stream()
                                .filter(each -> !gone.contains(each))
                                .toList(),
                permanencePlan,
                carePlanOn,
                restricted);
    }

    private static <T> @Nullable T first(@Nullable T own, @Nullable T other) {
        return own == null ? other : own;
    }
}
