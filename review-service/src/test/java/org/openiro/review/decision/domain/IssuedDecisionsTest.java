package org.openiro.review.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IssuedDecisionsTest {

    private static final LocalDate DUE = LocalDate.of(2024, 9, 2);
    private static final LocalDate FIRST = LocalDate.of(2024, 7, 8);
    private static final LocalDate LAST = LocalDate.of(2024, 7, 9);
    private static final LocalDate ENTERED = LocalDate.of(2024, 7, 22);

    @Test
    void theyAreIssuedWhenTheLastHasGoneOut() {
        assertThat(IssuedDecisions.of(List.of(sent(LAST, LAST), sent(FIRST, ENTERED))))
                .isEqualTo(new IssuedDecisions(0, FIRST, LAST, ENTERED));
        assertThat(IssuedDecisions.of(List.of(sent(FIRST, FIRST), unsent(null), unsent(null))))
                .isEqualTo(new IssuedDecisions(2, FIRST, FIRST, FIRST));
    }

    @Test
    void whatWasClosedUnsentWaitsNoMore() {
        assertThat(IssuedDecisions.of(List.of(sent(FIRST, FIRST), unsent(DecisionOutcome.OVERTAKEN))))
                .isEqualTo(new IssuedDecisions(0, FIRST, FIRST, FIRST));
        assertThat(IssuedDecisions.of(List.of(unsent(DecisionOutcome.OVERTAKEN)))
                        .any())
                .isFalse();
    }

    @Test
    void whatWasRecordedInErrorCountsForNothing() {
        var inError = decision(new Circulation(LAST, LAST), DecisionOutcome.RECORDED_IN_ERROR);
        assertThat(IssuedDecisions.of(List.of(sent(FIRST, FIRST), inError)))
                .isEqualTo(new IssuedDecisions(0, FIRST, FIRST, FIRST));
        assertThat(IssuedDecisions.of(List.of(inError)).any()).isFalse();
        assertThat(IssuedDecisions.of(List.of(decision(new Circulation(LAST, LAST), DecisionOutcome.IMPLEMENTED))))
                .isEqualTo(new IssuedDecisions(0, LAST, LAST, LAST));
    }

    @Test
    void aReviewThatMadeOneHereSaysBySendingItWhenTheyWereIssued() {
        assertThat(IssuedDecisions.of(List.of()).any()).isFalse();
        assertThat(IssuedDecisions.of(List.of(unsent(null))).any()).isTrue();
        assertThat(IssuedDecisions.of(List.of(sent(FIRST, FIRST))).any()).isTrue();
    }

    private static DecisionDates sent(LocalDate on, LocalDate recordedOn) {
        return decision(new Circulation(on, recordedOn), null);
    }

    private static DecisionDates unsent(@Nullable DecisionOutcome outcome) {
        return decision(null, outcome);
    }

    private static DecisionDates decision(@Nullable Circulation circulation, @Nullable DecisionOutcome outcome) {
        var closing = outcome == null ? null : new Closing(outcome, LAST, LAST);
        return new DecisionDates(DUE, DUE, circulation, List.of(), closing);
    }
}
