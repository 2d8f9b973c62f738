package org.openiro.escalation.concern.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClosingPolicyTest {

    static final LocalDate RAISED = LocalDate.of(2024, 9, 2);
    static final LocalDate FORMAL = LocalDate.of(2024, 9, 12);
    static final LocalDate TODAY = LocalDate.of(2024, 10, 1);
    static final List<String> OUTCOMES = List.of("RESOLVED", "NOT_RESOLVED");

    final Concern informal = Concern.informal(new UUID(1, 1), RAISED);
    final Concern formal = informal.formalised(FORMAL);
    final ClosingPolicy policy = new ClosingPolicy(OUTCOMES);

    @Test
    void anInformalConcernIsClosedOnTheDayItWasRaised() {
        assertThat(policy.decide(informal, RAISED, "RESOLVED", TODAY))
                .isEqualTo(new Decision.Accepted<>(new Concern(informal.id(), RAISED, null, RAISED, "RESOLVED")));
    }

    @Test
    void theDayBeforeItWasRaisedIsRefused() {
        assertThat(refusals(informal, RAISED.minusDays(1), "RESOLVED"))
                .containsExactly(Refusal.of(Reason.BEFORE_RAISED, "/closedOn"));
    }

    @Test
    void aFormalConcernIsClosedOnItsFormalDateAndNotTheDayBefore() {
        assertThat(policy.decide(formal, FORMAL, "NOT_RESOLVED", TODAY)).isInstanceOf(Decision.Accepted.class);
        assertThat(refusals(formal, FORMAL.minusDays(1), "NOT_RESOLVED"))
                .containsExactly(Refusal.of(Reason.BEFORE_FORMALISED, "/closedOn"));
    }

    @Test
    void aFormalConcernClosedBeforeItWasRaisedIsToldSo() {
        assertThat(refusals(formal, RAISED.minusDays(1), "RESOLVED"))
                .containsExactly(Refusal.of(Reason.BEFORE_RAISED, "/closedOn"));
    }

    @Test
    void todayIsTakenAndTomorrowRefused() {
        assertThat(policy.decide(formal, TODAY, "RESOLVED", TODAY)).isInstanceOf(Decision.Accepted.class);
        assertThat(refusals(formal, TODAY.plusDays(1), "RESOLVED"))
                .containsExactly(Refusal.of(Reason.AFTER_TODAY, "/closedOn"));
    }

    @Test
    void anUnknownOutcomeIsRefusedWithTheOutcomesThereAre() {
        assertThat(refusals(formal, TODAY, "CAFCASS"))
                .containsExactly(new Refusal(Reason.UNKNOWN_OUTCOME, "/outcome", OUTCOMES));
    }

    @Test
    void aClosedConcernIsNotClosedAgain() {
        assertThat(refusals(formal.closed(TODAY, "RESOLVED"), TODAY, "RESOLVED"))
                .containsExactly(Refusal.of(Reason.ALREADY_CLOSED, ""));
    }

    @Test
    void aConcernOnceFormalStaysFormalInCountsWhenClosed() {
        assertThat(formal.closed(TODAY, "RESOLVED").everFormal()).isTrue();
        assertThat(informal.closed(TODAY, "RESOLVED").everFormal()).isFalse();
        assertThat(formal.closed(TODAY, "RESOLVED").standing()).isEqualTo(Standing.CLOSED);
        assertThat(formal.standing()).isEqualTo(Standing.FORMAL);
    }

    private List<Refusal> refusals(Concern concern, LocalDate on, String outcome) {
        return ((Decision.Refused<Concern>) policy.decide(concern, on, outcome, TODAY)).refusals();
    }
}
