package org.openiro.review.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IssuedDecisionsTest {

    private static final LocalDate DUE = LocalDate.of(2024, 9, 2);
    private static final LocalDate FIRST = LocalDate.of(2024, 7, 8);
    private static final LocalDate LAST = LocalDate.of(2024, 7, 9);
    private static final LocalDate ENTERED = LocalDate.of(2024, 7, 22);

    @Test
    void theyAreIssuedWhenTheLastHasGoneOut() {
        assertThat(issued(sent(LAST, LAST), sent(FIRST, ENTERED)))
                .isEqualTo(new IssuedDecisions(0, FIRST, LAST, ENTERED));
        assertThat(issued(sent(FIRST, FIRST), unsent(null), unsent(null)))
                .isEqualTo(new IssuedDecisions(2, FIRST, FIRST, FIRST));
    }

    @Test
    void whatWasClosedUnsentWaitsNoMore() {
        assertThat(issued(sent(FIRST, FIRST), unsent(DecisionOutcome.OVERTAKEN)))
                .isEqualTo(new IssuedDecisions(0, FIRST, FIRST, FIRST));
        assertThat(issued(unsent(DecisionOutcome.OVERTAKEN)).any()).isFalse();
    }

    @Test
    void whatWasRecordedInErrorCountsForNothing() {
        var inError = decision(new Circulation(LAST, LAST), DecisionOutcome.RECORDED_IN_ERROR);
        assertThat(issued(sent(FIRST, FIRST), inError)).isEqualTo(new IssuedDecisions(0, FIRST, FIRST, FIRST));
        assertThat(issued(inError).any()).isFalse();
        assertThat(issued(decision(new Circulation(LAST, LAST), DecisionOutcome.IMPLEMENTED)))
                .isEqualTo(new IssuedDecisions(0, LAST, LAST, LAST));
    }

    @Test
    void aReviewThatMadeOneHereSaysBySendingItWhenTheyWereIssued() {
        assertThat(issued().any()).isFalse();
        assertThat(issued(unsent(null)).any()).isTrue();
        assertThat(issued(sent(FIRST, FIRST)).any()).isTrue();
    }

    /** With the slip the manager had it: what says it rightly counts from then, once that has gone out. */
    @Test
    void whatReplacesADecisionRecordedInErrorCountsFromTheDayOnWhichThatWentOut() {
        assertThat(replacing(sent(LAST, ENTERED), sent(FIRST, FIRST)))
                .isEqualTo(new IssuedDecisions(0, FIRST, FIRST, ENTERED));
        assertThat(replacing(unsent(null), sent(FIRST, FIRST)))
                .as("it has not gone out")
                .isEqualTo(new IssuedDecisions(1, FIRST, null, null));
        assertThat(replacing(sent(FIRST, ENTERED), sent(LAST, LAST)))
                .as("it went out before that which it replaces")
                .isEqualTo(new IssuedDecisions(0, FIRST, FIRST, ENTERED));
        assertThat(replacing(sent(LAST, ENTERED), unsent(null)))
                .as("that had not gone out")
                .isEqualTo(new IssuedDecisions(0, LAST, LAST, ENTERED));
    }

    @Test
    void whatReplacesSeveralCountsFromTheDayOnWhichTheLastOfThemWentOut() {
        var other = LAST.plusDays(1);
        assertThat(replacing(sent(ENTERED, ENTERED), sent(FIRST, FIRST), sent(other, other)))
                .isEqualTo(new IssuedDecisions(0, FIRST, other, ENTERED));
        assertThat(replacing(sent(ENTERED, ENTERED), sent(FIRST, FIRST), unsent(null)))
                .isEqualTo(new IssuedDecisions(0, FIRST, ENTERED, ENTERED));
    }

    @Test
    void aSlipInWhatReplacesAnotherIsMendedInTheSameWay() {
        var last = UUID.randomUUID();
        var between = UUID.randomUUID();
        var chain = Map.of(
                UUID.randomUUID(),
                replaced(sent(FIRST, FIRST), between),
                between,
                replaced(unsent(null), last),
                last,
                sent(ENTERED, ENTERED));
        assertThat(IssuedDecisions.of(chain)).isEqualTo(new IssuedDecisions(0, FIRST, FIRST, ENTERED));
    }

    /** The first of these replaces all others. */
    private static IssuedDecisions replacing(DecisionDates by, DecisionDates... inError) {
        var id = UUID.randomUUID();
        var all = new HashMap<UUID, DecisionDates>(Map.of(id, by));
        Stream.of(inError).forEach(each -> all.put(UUID.randomUUID(), replaced(each, id)));
        return IssuedDecisions.of(all);
    }

    private static DecisionDates replaced(DecisionDates decision, UUID by) {
        var closing = new Closing(DecisionOutcome.RECORDED_IN_ERROR, ENTERED, ENTERED, by);
        return new DecisionDates(DUE, DUE, decision.circulation(), List.of(), closing);
    }

    private static IssuedDecisions issued(DecisionDates... decisions) {
        return IssuedDecisions.of(
                Stream.of(decisions).collect(Collectors.toMap(_ -> UUID.randomUUID(), Function.identity())));
    }

    private static DecisionDates sent(LocalDate on, LocalDate recordedOn) {
        return decision(new Circulation(on, recordedOn), null);
    }

    private static DecisionDates unsent(@Nullable DecisionOutcome outcome) {
        return decision(null, outcome);
    }

    private static DecisionDates decision(@Nullable Circulation circulation, @Nullable DecisionOutcome outcome) {
        var closing = outcome == null ? null : new Closing(outcome, LAST, LAST, null);
        return new DecisionDates(DUE, DUE, circulation, List.of(), closing);
    }
}
