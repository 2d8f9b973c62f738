package org.openiro.caseload.capacity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openiro.caseload.capacity.domain.ChildrenWithoutIro.PeriodStart;
import org.openiro.caseload.child.domain.LookedAfterChild;
import org.openiro.caseload.child.domain.PeriodOfCare;
import org.openiro.caseload.dates.domain.Span;
import org.openiro.platform.workingdays.WorkingDays;

class ChildrenWithoutIroTest {

    /** A Monday; the fifth working day after it is Monday 10 June 2024. */
    private static final LocalDate START = LocalDate.of(2024, 6, 3);

    private static final LocalDate FIFTH = LocalDate.of(2024, 6, 10);
    private static final LocalDate FIRST_REVIEW = LocalDate.of(2024, 7, 1);
    private static final UUID CHILD = new UUID(0, 1);
    private static final UUID IRO = new UUID(0, 2);

    private final ChildrenWithoutIro withoutIro =
            new ChildrenWithoutIro(day -> WorkingDays.shipped().plus(day, 5));

    @Test
    void aChildIsWithinFiveWorkingDaysOnTheFifthAndOverOnTheSixth() {
        assertThat(waitingOn(FIFTH)).isEqualTo(Waiting.WITHIN_FIVE_WORKING_DAYS);
        assertThat(waitingOn(FIFTH.plusDays(1))).isEqualTo(Waiting.OVER_FIVE_WORKING_DAYS);
    }

    @Test
    void theFirstReviewIsReachedOnItsDueDateAndNotOnTheDayBefore() {
        assertThat(waitingOn(FIRST_REVIEW.minusDays(1))).isEqualTo(Waiting.OVER_FIVE_WORKING_DAYS);
        assertThat(waitingOn(FIRST_REVIEW)).isEqualTo(Waiting.FIRST_REVIEW_REACHED);
    }

    @Test
    void aChildWhoseIroWentIsAVacancyWithoutAFixedLimit() {
        List<WithoutIro> rows = on(START.plusDays(10), START.plusDays(1), START.plusDays(10));

        assertThat(rows).containsExactly(new WithoutIro(CHILD, START, false, null, FIRST_REVIEW, Waiting.VACANCY));
    }

    @Test
    void onTheLastDayOfAnAllocationTheChildStillHasAnIro() {
        assertThat(on(START.plusDays(9), START.plusDays(1), START.plusDays(10))).isEmpty();
    }

    @Test
    void anIroOfAnEarlierPeriodOfCareIsNoVacancy() {
        assertThat(on(START.plusDays(1), START.minusDays(100), START))
                .extracting(WithoutIro::waiting)
                .containsExactly(Waiting.WITHIN_FIVE_WORKING_DAYS);
    }

    @Test
    void whereTheFirstDayIsNotKnownNoLimitIsGuessed() {
        LookedAfterChild child =
                new LookedAfterChild(CHILD, List.of(new PeriodOfCare(Span.from(START), false)), List.of());

        assertThat(withoutIro.on(FIFTH, new WaitingChildren(List.of(child), List.of(), Map.of())))
                .containsExactly(new WithoutIro(CHILD, START, false, null, null, Waiting.START_NOT_KNOWN));
    }

    @Test
    void aChildIsListedFromTheFirstDayInCareUntilTheDayBeforeTheLast() {
        LookedAfterChild child =
                new LookedAfterChild(CHILD, List.of(new PeriodOfCare(new Span(START, FIFTH), true)), List.of());
        WaitingChildren waiting = new WaitingChildren(List.of(child), List.of(), Map.of());

        assertThat(withoutIro.on(START.minusDays(1), waiting)).isEmpty();
        assertThat(withoutIro.on(START, waiting)).hasSize(1);
        assertThat(withoutIro.on(FIFTH.minusDays(1), waiting)).hasSize(1);
        assertThat(withoutIro.on(FIFTH, waiting)).isEmpty();
    }

    @Test
    void theLongestLookedAfterStandFirstAndOfOneDayTheIdsInTheOrderOfTheirBytes() {
        List<UUID> ids = List.of(
                new UUID(1, 1),
                new UUID(1, -1),
                new UUID(Long.MAX_VALUE, 0),
                new UUID(Long.MIN_VALUE, 0),
                new UUID(-1, 0));
        UUID longest = new UUID(-1, -1);
        List<LookedAfterChild> children = Stream.concat(ids.reversed().stream(), Stream.of(longest))
                .map(id -> new LookedAfterChild(
                        id,
                        List.of(new PeriodOfCare(Span.from(id.equals(longest) ? START.minusDays(1) : START), true)),
                        List.of()))
                .toList();

        assertThat(withoutIro.on(FIFTH, new WaitingChildren(children, List.of(), Map.of())))
                .extracting(WithoutIro::childId)
                .containsExactlyElementsOf(
                        Stream.concat(Stream.of(longest), ids.stream()).toList());
    }

    private Waiting waitingOn(LocalDate day) {
        return on(day, null, null).getFirst().waiting();
    }

    private List<WithoutIro> on(LocalDate day, LocalDate allocatedOn, LocalDate endedOn) {
        LookedAfterChild child =
                new LookedAfterChild(CHILD, List.of(new PeriodOfCare(Span.from(START), true)), List.of());
        List<MainAllocation> allocations = allocatedOn == null
                ? List.of()
                : List.of(new MainAllocation(CHILD, IRO, new Span(allocatedOn, endedOn)));
        return withoutIro.on(
                day,
                new WaitingChildren(List.of(child), allocations, Map.of(new PeriodStart(CHILD, START), FIRST_REVIEW)));
    }
}
