package org.openiro.review.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openiro.review.refusal.domain.Refusal;

class CirculationPolicyTest {

    private static final LocalDate DAY = LocalDate.of(2024, 7, 9);
    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    void eachIsOneOfTheReviewAndNamedOnce() {
        var policy = new CirculationPolicy(Map.of(ONE, open(null), OTHER, open(null)));
        refused(policy.unknown(List.of(ONE, OTHER)));
        refused(policy.unknown(List.of(ONE, UUID.randomUUID(), OTHER)), "decisionIds/1 not-of-this-review");
        refused(policy.unknown(List.of(ONE, OTHER, ONE)), "decisionIds/2 named-twice");
    }

    @Test
    void whatWentOutOrWasClosedDoesNotGoOut() {
        refused(sending(open(null)));
        refused(sending(open(DAY)), "decisionIds/0 circulated-already");
        refused(sending(closed(null, DecisionOutcome.OVERTAKEN)), "decisionIds/0 closed");
        refused(sending(closed(DAY, DecisionOutcome.IMPLEMENTED)), "decisionIds/0 circulated-already");
    }

    @Test
    void eachThatCannotGoOutIsNamed() {
        var policy = new CirculationPolicy(Map.of(ONE, open(null), OTHER, open(DAY)));
        refused(policy.notToSend(List.of(ONE, OTHER)), "decisionIds/1 circulated-already");
    }

    @Test
    void whatWentOutDidSoOnAnotherDayOrNotAtAll() {
        refused(correcting(open(DAY), DAY.plusDays(1)));
        refused(correcting(open(DAY), null));
        refused(correcting(open(DAY), DAY), "decisionIds/0 recorded-already");
        refused(correcting(open(null), DAY), "decisionIds/0 not-circulated");
        refused(correcting(closed(DAY, DecisionOutcome.IMPLEMENTED), DAY.plusDays(1)));
        refused(
                correcting(closed(DAY, DecisionOutcome.RECORDED_IN_ERROR), DAY.plusDays(1)),
                "decisionIds/0 recorded-in-error");
    }

    @Test
    void nothingWasAnsweredBeforeItWentOut() {
        var answered = DAY.plusDays(3);
        refused(correcting(open(DAY, answered), answered));
        refused(correcting(open(DAY, answered), answered.plusDays(1)), "decisionIds/0 answered-before");
        refused(correcting(open(DAY, answered), null), "decisionIds/0 answered-before");
    }

    private static List<Refusal> sending(DecisionDates decision) {
        return new CirculationPolicy(Map.of(ONE, decision)).notToSend(List.of(ONE));
    }

    private static List<Refusal> correcting(DecisionDates decision, @Nullable LocalDate on) {
        return new CirculationPolicy(Map.of(ONE, decision)).notToCorrect(List.of(ONE), on);
    }

    private static DecisionDates open(@Nullable LocalDate circulatedOn, LocalDate... agreedOn) {
        var answers = List.of(agreedOn).stream()
                .map(on -> new DecisionAnswer(Answer.AGREED, on, on, null))
                .toList();
        return new DecisionDates(DAY, DAY, circulation(circulatedOn), answers, null);
    }

    private static DecisionDates closed(@Nullable LocalDate circulatedOn, DecisionOutcome outcome) {
        return new DecisionDates(DAY, DAY, circulation(circulatedOn), List.of(), new Closing(outcome, DAY, DAY, null));
    }

    private static @Nullable Circulation circulation(@Nullable LocalDate on) {
        return on == null ? null : new Circulation(on, on);
    }

    private static void refused(List<Refusal> found, String... expected) {
        assertThat(found).extracting(each -> each.field() + " " + each.code()).containsExactly(expected);
    }
}
