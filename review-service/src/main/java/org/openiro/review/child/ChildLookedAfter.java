package org.openiro.review.child;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openiro.review.child.domain.Identifier;
import org.openiro.review.child.domain.LegalStatusSpell;
import org.openiro.review.child.domain.PeriodOfCare;

/** The event {@code child-looked-after.v1}: a child's whole state without name, date of birth or free text. */
record ChildLookedAfter(
        UUID childId,
        List<Identifier> identifiers,
        @Nullable YearMonth birthMonth,
        @Nullable LocalDate diedOn,
        @Nullable String sex,
        @Nullable String ethnicity,
        @Nullable Boolean disabled,
        @Nullable Boolean unaccompaniedAsylumSeeking,
        List<Period> periodsOfCare,
        List<LegalStatusSpell> legalStatuses,
        List<Placement> placements,
        @Nullable LocalDate authorityToPlaceOn,
        @Nullable LocalDate placedForAdoptionOn,
        @Nullable String siblingGroup,
        List<Identifier> ownChildren,
        List<Involvement> involvements,
        boolean restricted,
        String detailUrl) {

    static final String TYPE = "child-looked-after.v1";
    static final String TOPIC = "children";

    record Period(
            LocalDate startedOn,
            @Nullable LocalDate endedOn,
            @Nullable String endReason,
            boolean startKnown) {

        static Period of(PeriodOfCare period) {
            return new Period(period.startedOn(), period.endedOn(), period.endReason(), period.startKnown());
        }
    }

    record Placement(
            String type,
            @Nullable String provider,
            @Nullable Boolean longTermFoster,
            LocalDate from,
            @Nullable LocalDate to) {}

    record Involvement(
            String role,
            String professional,
            @Nullable String team,
            @Nullable String teamManager,
            @Nullable BigDecimal fte,
            LocalDate from,
            @Nullable LocalDate to) {}

    static ChildLookedAfter of(Child child, String detailUrl) {
        var facts = child.facts();
        return new ChildLookedAfter(
                child.id(),
                child.identifiers(),
                facts.dateOfBirth() == null ? null : YearMonth.from(facts.dateOfBirth()),
                facts.diedOn(),
                facts.sex(),
                facts.ethnicity(),
                facts.disabled(),
                facts.unaccompaniedAsylumSeeking(),
                list(facts.periodsOfCare(), Period::of),
                list(facts.legalStatuses(), Function.identity()),
                list(
                        facts.placements(),
                        each -> new Placement(
                                each.type(), each.provider(), each.longTermFoster(), each.from(), each.to())),
                facts.authorityToPlaceOn(),
                facts.placedForAdoptionOn(),
                facts.siblingGroup(),
                list(facts.ownChildren(), Function.identity()),
                list(
                        facts.involvements(),
                        each -> new Involvement(
                                each.role(),
                                each.professional(),
                                each.team(),
                                each.teamManager(),
                                each.fte(),
                                each.from(),
                                each.to())),
                Boolean.TRUE.equals(facts.restricted()),
                detailUrl);
    }

    private static <S, T> List<T> list(@Nullable List<S> given, Function<S, T> each) {
        return given == null ? List.of() : given.stream().map(each).toList();
    }
}
