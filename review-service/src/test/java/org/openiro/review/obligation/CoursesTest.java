package org.openiro.review.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openiro.review.child.domain.ChildFacts;
import org.openiro.review.child.domain.LegalStatusSpell;
import org.openiro.review.child.domain.ShortBreaks;
import org.openiro.review.obligation.domain.CarePeriod;
import org.openiro.review.obligation.domain.LimitBroken;
import org.openiro.review.obligation.domain.Span;

class CoursesTest {

    private static final LocalDate AUTHORITY = LocalDate.of(2024, 2, 14);
    private static final LocalDate LEFT = LocalDate.of(2024, 11, 15);
    private static final List<CarePeriod> LEFT_AND_BACK = List.of(
            new CarePeriod(UUID.randomUUID(), LocalDate.of(2024, 1, 24), true, LEFT),
            new CarePeriod(UUID.randomUUID(), LocalDate.of(2025, 4, 29), true, null));

    @Test
    void aDateNamedWithoutAStatusEndsWithItsPeriodOfCare() {
        assertThat(Courses.regimes(facts(null), LEFT_AND_BACK).authorityToPlace())
                .containsExactly(new Span(AUTHORITY, LEFT));
    }

    @Test
    void anEarlierPeriodThatIsToldOfLastEndsTheDateAllTheSame() {
        assertThat(Courses.regimes(facts(null), LEFT_AND_BACK.reversed()).authorityToPlace())
                .containsExactly(new Span(AUTHORITY, LEFT));
    }

    @Test
    void aDateNamedInThePeriodThatStillRunsHasNoEnd() {
        assertThat(Courses.regimes(facts(null), LEFT_AND_BACK.subList(1, 2)).authorityToPlace())
                .containsExactly(new Span(AUTHORITY, null));
    }

    @Test
    void aDateNamedWithAStatusEndsWithTheStatus() {
        var revoked = LocalDate.of(2024, 9, 2);

        assertThat(Courses.regimes(facts(new LegalStatusSpell("E1", AUTHORITY, revoked)), LEFT_AND_BACK)
                        .authorityToPlace())
                .containsExactly(new Span(AUTHORITY, revoked));
    }

    @Test
    void theStaysOfAnAgreementEndItsOwnRulesWhenOneLastsTooLong() {
        var start = LocalDate.of(2024, 1, 15);
        var agreement = new LegalStatusSpell("V4", start, null);
        var stay = new ShortBreaks.Stay(start, start.plusDays(18));

        assertThat(Courses.regimes(shortBreaks(agreement, new ShortBreaks(start, List.of(stay))), List.of())
                        .shortBreaks())
                .containsExactly(new Span(start, LocalDate.of(2024, 2, 1)));
        assertThat(Courses.regimes(shortBreaks(agreement, new ShortBreaks(start, null)), List.of())
                        .shortBreaks())
                .containsExactly(new Span(start, null));
    }

    @Test
    void withoutAnAgreementEachSpellOfV3IsAStayAndTheAgreementOfV4IsNone() {
        var start = LocalDate.of(2024, 1, 15);

        assertThat(Courses.regimes(shortBreaks(new LegalStatusSpell("V3", start, null), null), List.of())
                        .limitsBroken())
                .containsExactly(new LimitBroken(LocalDate.of(2024, 2, 1), LimitBroken.Limit.STAY_OVER_17_DAYS, start));
        assertThat(Courses.regimes(shortBreaks(new LegalStatusSpell("V4", start, null), null), List.of())
                        .limitsBroken())
                .isEmpty();
    }

    /** The agreement lists what is over, while the child is away again. */
    @Test
    void anOpenStayThatOnlyTheStatusTellsOfIsNotMissedBesideAnAgreementsList() {
        var start = LocalDate.of(2024, 1, 15);
        var over = new ShortBreaks.Stay(start, start.plusDays(3));
        var broken = new LimitBroken(
                LocalDate.of(2024, 3, 18), LimitBroken.Limit.STAY_OVER_17_DAYS, LocalDate.of(2024, 3, 1));
        var statuses = List.of(
                new LegalStatusSpell("V3", start, start.plusDays(3)),
                new LegalStatusSpell("V3", LocalDate.of(2024, 3, 1), null));

        for (var listed : List.of(List.of(over), List.<ShortBreaks.Stay>of())) {
            assertThat(Courses.regimes(facts(statuses, null, new ShortBreaks(start, listed)), List.of())
                            .limitsBroken())
                    .containsExactly(broken);
        }
    }

    @Test
    void aStayThatBothTellOfIsCountedOnce() {
        var start = LocalDate.of(2024, 1, 15);
        var stay = new ShortBreaks.Stay(start, start.plusDays(17));
        var status = new LegalStatusSpell("V3", start, start.plusDays(17));

        assertThat(Courses.regimes(shortBreaks(status, new ShortBreaks(start, List.of(stay))), List.of())
                        .limitsBroken())
                .isEmpty();
    }

    /** The agreement has not heard yet that the child went home. */
    @Test
    void aStayThatTheAgreementLeavesOpenEndsWithTheStatusOfTheSameFirstDay() {
        var start = LocalDate.of(2024, 1, 15);
        var open = new ShortBreaks(start, List.of(new ShortBreaks.Stay(start, null)));
        var statuses = List.of(
                new LegalStatusSpell("V3", start, start.plusDays(17)),
                new LegalStatusSpell("V3", LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 4)));

        assertThat(Courses.regimes(facts(statuses, null, open), List.of()).limitsBroken())
                .isEmpty();
    }

    /** The status goes over to telling the agreement alone; that the child went home it does not say. */
    @Test
    void aStayThatTheAgreementLeavesOpenRunsOnWhereTheStatusOnlyTellsOfItInAnotherWay() {
        var start = LocalDate.of(2024, 1, 15);
        var open = new ShortBreaks(start, List.of(new ShortBreaks.Stay(start, null)));
        var changed = start.plusDays(10);
        var statuses = List.of(new LegalStatusSpell("V3", start, changed), new LegalStatusSpell("V4", changed, null));

        assertThat(Courses.regimes(facts(statuses, null, open), List.of()).limitsBroken())
                .containsExactly(new LimitBroken(start.plusDays(17), LimitBroken.Limit.STAY_OVER_17_DAYS, start));
    }

    @Test
    void aStayThatTheAgreementLeavesOpenStaysSoWhateverEndedOfAnotherFirstDay() {
        var start = LocalDate.of(2024, 1, 15);
        var open = new ShortBreaks(start, List.of(new ShortBreaks.Stay(LocalDate.of(2024, 3, 1), null)));
        var broken = new LimitBroken(
                LocalDate.of(2024, 3, 18), LimitBroken.Limit.STAY_OVER_17_DAYS, LocalDate.of(2024, 3, 1));

        assertThat(Courses.regimes(
                                facts(
                                        List.of(
                                                new LegalStatusSpell("V3", start, start.plusDays(17)),
                                                new LegalStatusSpell(
                                                        "V3", LocalDate.of(2024, 3, 2), LocalDate.of(2024, 3, 9)),
                                                new LegalStatusSpell("V4", LocalDate.of(2024, 3, 9), null)),
                                        null,
                                        open),
                                List.of())
                        .limitsBroken())
                .containsExactly(broken);
    }

    private static ChildFacts shortBreaks(LegalStatusSpell status, @Nullable ShortBreaks agreement) {
        return facts(List.of(status), null, agreement);
    }

    private static ChildFacts facts(@Nullable LegalStatusSpell order) {
        return facts(order == null ? List.of() : List.of(order), AUTHORITY, null);
    }

    private static ChildFacts facts(
            List<LegalStatusSpell> statuses, @Nullable LocalDate authority, @Nullable ShortBreaks agreement) {
        return new ChildFacts(
                null, null, null, null, null, null, null, null, statuses, null, authority, null, agreement, null, null,
                null, null, null, null);
    }
}
