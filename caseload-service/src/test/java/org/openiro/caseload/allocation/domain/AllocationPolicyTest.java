package org.openiro.caseload.allocation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openiro.caseload.dates.domain.Span;
import org.openiro.caseload.iro.domain.Basis;
import org.openiro.caseload.iro.domain.Iro;
import org.openiro.caseload.iro.domain.Post;

class AllocationPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);
    private static final LocalDate JAN = LocalDate.of(2024, 1, 1);
    private static final LocalDate MAR = LocalDate.of(2024, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);
    private static final Iro ANN = iro(1, Span.from(JAN));
    private static final Iro BOB = iro(2, Span.from(JAN));

    private final AllocationPolicy policy = new AllocationPolicy(TODAY);

    @Test
    void mayBeginTodayButNotTomorrow() {
        assertThat(main(ANN, TODAY)).isEqualTo(new Decision.Accepted(Span.from(TODAY), List.of()));
        assertThat(main(ANN, TODAY.plusDays(1))).isEqualTo(Decision.refused(Refusal.FROM_AFTER_TODAY));
    }

    @Test
    void aVacantPostHoldsNobody() {
        Iro vacancy = new Iro(new UUID(0, 9), true, false, List.of(), List.of());

        assertThat(main(vacancy, MAR)).isEqualTo(Decision.refused(Refusal.VACANT_POST));
    }

    @Test
    void anIroWhoseLastPostEndedThatDayHasLeftAndOneWithADayToGoHasNot() {
        assertThat(main(iro(3, new Span(JAN, MAR)), MAR)).isEqualTo(Decision.refused(Refusal.IRO_HAS_LEFT));
        assertThat(main(iro(3, new Span(JAN, MAR.plusDays(1))), MAR)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void anIroOfWhomNoPostIsKnownMayHoldChildren() {
        assertThat(main(new Iro(new UUID(0, 4), false, false, List.of(), List.of()), MAR))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void aBarredPersonIsRefusedWithWhatBarsThem() {
        assertThat(policy.allocate(ANN, Kind.COVER, MAR, List.of(), List.of(Bar.SOCIAL_WORKER_OF_CHILD)))
                .isEqualTo(new Decision.Refused(Refusal.BARRED_BY_CPR_46_3, List.of(Bar.SOCIAL_WORKER_OF_CHILD)));
    }

    @Test
    void aNewMainIroEndsTheFormerOnTheSameDay() {
        Held former = person(ANN, Kind.MAIN, Span.from(JAN));

        assertThat(main(BOB, MAR, former))
                .isEqualTo(new Decision.Accepted(
                        Span.from(MAR), List.of(new Ending(former.allocationId(), MAR, EndReason.TRANSFERRED))));
    }

    @Test
    void coverEndsNobodyAndIsNotEndedByANewMainIro() {
        Held main = person(ANN, Kind.MAIN, Span.from(JAN));
        Held cover = person(BOB, Kind.COVER, Span.from(MAR));

        assertThat(policy.allocate(BOB, Kind.COVER, MAR, List.of(main), List.of()))
                .isEqualTo(new Decision.Accepted(Span.from(MAR), List.of()));
        assertThat(main(BOB, MAY, main, cover))
                .isEqualTo(new Decision.Accepted(
                        Span.from(MAY), List.of(new Ending(main.allocationId(), MAY, EndReason.TRANSFERRED))));
    }

    @Test
    void oneEnteredLateEndsWhereTheNextBegins() {
        assertThat(main(BOB, JAN, person(ANN, Kind.MAIN, Span.from(MAR))))
                .isEqualTo(new Decision.Accepted(new Span(JAN, MAR), List.of()));
    }

    @Test
    void theSameIroIsNotAllocatedTwice() {
        assertThat(main(ANN, MAR, person(ANN, Kind.MAIN, Span.from(JAN))))
                .isEqualTo(Decision.refused(Refusal.ALREADY_ALLOCATED));
        assertThat(main(ANN, MAR, person(ANN, Kind.MAIN, new Span(JAN, MAR)))).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void anEndThatAPersonRecordedIsNotMovedByALaterEntry() {
        Held ended = person(ANN, Kind.MAIN, new Span(JAN, MAY));

        assertThat(main(BOB, MAY.minusDays(1), ended)).isEqualTo(Decision.refused(Refusal.OVERLAPS_ENDED_ALLOCATION));
        assertThat(main(BOB, MAY, ended)).isEqualTo(new Decision.Accepted(Span.from(MAY), List.of()));
    }

    @Test
    void anImportedEndGivesWayToAPerson() {
        Held imported = new Held(new UUID(1, 1), ANN.id(), Kind.MAIN, Source.IMPORT, new Span(JAN, MAY), false);

        assertThat(main(BOB, MAR, imported))
                .isEqualTo(new Decision.Accepted(
                        Span.from(MAR), List.of(new Ending(imported.allocationId(), MAR, EndReason.TRANSFERRED))));
    }

    @Test
    void mayEndTodayOrOnItsFirstDayButNotTomorrowNorBefore() {
        Span open = Span.from(MAR);

        assertThat(policy.end(open, TODAY, EndReason.IRO_LEFT)).isEmpty();
        assertThat(policy.end(open, MAR, EndReason.ENTERED_IN_ERROR)).isEmpty();
        assertThat(policy.end(open, TODAY.plusDays(1), EndReason.IRO_LEFT)).contains(Refusal.ENDED_AFTER_TODAY);
        assertThat(policy.end(open, MAR.minusDays(1), EndReason.IRO_LEFT)).contains(Refusal.ENDED_BEFORE_FROM);
    }

    @Test
    void endsOnceAndForAReasonThatPersonsGive() {
        assertThat(policy.end(new Span(MAR, MAY), TODAY, EndReason.IRO_LEFT)).contains(Refusal.ALREADY_ENDED);
        assertThat(policy.end(Span.from(MAR), TODAY, EndReason.TRANSFERRED)).contains(Refusal.REASON_NOT_FOR_PERSONS);
    }

    @Test
    void oneBoundToAnArrivingChildEndsWhereTheNextBeginsAndEndsTheFormer() {
        Held former = person(ANN, Kind.MAIN, new Span(JAN, MAY));
        Held next = person(ANN, Kind.MAIN, Span.from(MAY));

        assertThat(AllocationPolicy.bind(Kind.MAIN, Span.from(MAR), List.of(former, next)))
                .isEqualTo(new Decision.Accepted(
                        new Span(MAR, MAY), List.of(new Ending(former.allocationId(), MAR, EndReason.TRANSFERRED))));
        assertThat(AllocationPolicy.bind(Kind.COVER, Span.from(MAR), List.of(former, next)))
                .isEqualTo(new Decision.Accepted(Span.from(MAR), List.of()));
    }

    private Decision main(Iro iro, LocalDate from, Held... held) {
        return policy.allocate(iro, Kind.MAIN, from, List.of(held), List.of());
    }

    private static Held person(Iro iro, Kind kind, Span span) {
        return new Held(UUID.randomUUID(), iro.id(), kind, Source.PERSON, span, !span.open());
    }

    private static Iro iro(int number, Span post) {
        return new Iro(
                new UUID(0, number),
                false,
                false,
                List.of(new Post(post, BigDecimal.ONE, BigDecimal.ONE, Basis.PERMANENT)),
                List.of());
    }
}
