package org.openiro.escalation.concern.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FormalisingPolicyTest {

    static final LocalDate RAISED = LocalDate.of(2024, 9, 2);
    static final LocalDate TODAY = LocalDate.of(2024, 9, 12);

    final Concern informal = Concern.informal(new UUID(1, 1), RAISED);
    final FormalisingPolicy policy = new FormalisingPolicy();

    @Test
    void anInformalConcernIsMadeFormalOnTheDayItWasRaised() {
        assertThat(policy.decide(informal, RAISED, TODAY))
                .isEqualTo(new Decision.Accepted<>(new Concern(informal.id(), RAISED, RAISED, null, null)));
    }

    @Test
    void theDayBeforeItWasRaisedIsRefused() {
        assertThat(reason(informal, RAISED.minusDays(1))).isEqualTo(Refusal.of(Reason.BEFORE_RAISED, "/formalisedOn"));
    }

    @Test
    void todayIsTakenAndTomorrowRefused() {
        assertThat(policy.decide(informal, TODAY, TODAY)).isInstanceOf(Decision.Accepted.class);
        assertThat(reason(informal, TODAY.plusDays(1))).isEqualTo(Refusal.of(Reason.AFTER_TODAY, "/formalisedOn"));
    }

    @Test
    void aFormalConcernIsNotMadeFormalAgain() {
        assertThat(reason(informal.formalised(TODAY), TODAY)).isEqualTo(Refusal.of(Reason.ALREADY_FORMAL, ""));
    }

    @Test
    void aClosedConcernIsNotMadeFormal() {
        assertThat(reason(informal.closed(TODAY, "RESOLVED"), TODAY)).isEqualTo(Refusal.of(Reason.ALREADY_CLOSED, ""));
        assertThat(reason(informal.formalised(RAISED).closed(TODAY, "RESOLVED"), TODAY))
                .isEqualTo(Refusal.of(Reason.ALREADY_CLOSED, ""));
    }

    private Refusal reason(Concern concern, LocalDate on) {
        List<Refusal> refusals = ((Decision.Refused<Concern>) policy.decide(concern, on, TODAY)).refusals();
        assertThat(refusals).hasSize(1);
        return refusals.getFirst();
    }
}
