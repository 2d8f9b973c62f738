package org.openiro.review.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openiro.review.refusal.domain.Refusal;

/** The review was completed on 4 July 2024, its decisions went out on the 9th, and today is the 20th. */
class DecisionPolicyTest {

    private static final LocalDate REVIEWED = LocalDate.of(2024, 7, 4);
    private static final LocalDate CIRCULATED = LocalDate.of(2024, 7, 9);
    private static final LocalDate TODAY = LocalDate.of(2024, 7, 20);
    private static final LocalDate DUE = LocalDate.of(2024, 8, 1);
    private static final DecisionPolicy POLICY = new DecisionPolicy(REVIEWED, TODAY);

    @Test
    void aDecisionIsDueOnTheDayOfItsReviewAtTheEarliest() {
        refused(POLICY.due(REVIEWED));
        refused(POLICY.due(REVIEWED.minusDays(1)), "dueOn before-review");
    }

    @Test
    void itGoesOutFromTheDayOfTheReviewToToday() {
        refused(POLICY.circulating(REVIEWED));
        refused(POLICY.circulating(REVIEWED.minusDays(1)), "circulatedOn before-review");
        refused(POLICY.circulating(TODAY));
        refused(POLICY.circulating(TODAY.plusDays(1)), "circulatedOn after-today");
    }

    @Test
    void itIsAnsweredFromTheDayOnWhichItWentOutToToday() {
        refused(answering(CIRCULATED, agreed(CIRCULATED)));
        refused(answering(CIRCULATED, agreed(CIRCULATED.minusDays(1))), "answeredOn before-circulation");
        refused(answering(CIRCULATED, agreed(TODAY)));
        refused(answering(CIRCULATED, agreed(TODAY.plusDays(1))), "answeredOn after-today");
        refused(answering(null, agreed(TODAY)), " not-circulated");
    }

    @Test
    void whoContestsSaysWhyAndNobodyIsRefusedForBeingLate() {
        refused(answering(CIRCULATED, contested(TODAY)));
        refused(
                answering(CIRCULATED, new DecisionAnswer(Answer.CONTESTED, CIRCULATED, null)),
                "reason reason-required");
    }

    @Test
    void afterAContestItCanBeAgreedToFromThatDayOnAndNoMore() {
        var contested = contested(CIRCULATED.plusDays(2));
        refused(answering(CIRCULATED, agreed(CIRCULATED.plusDays(2)), contested));
        refused(answering(CIRCULATED, agreed(CIRCULATED.plusDays(1)), contested), "answeredOn before-contest");
        refused(answering(CIRCULATED, contested(TODAY), contested), "answer answered-already");
        refused(answering(CIRCULATED, contested(TODAY), agreed(CIRCULATED)), "answer answered-already");
        refused(answering(CIRCULATED, agreed(TODAY), agreed(CIRCULATED)), "answer answered-already");
    }

    @Test
    void itIsClosedFromTheDayOfTheReviewToToday() {
        refused(POLICY.closing(REVIEWED));
        refused(POLICY.closing(REVIEWED.minusDays(1)), "closedOn before-review");
        refused(POLICY.closing(TODAY));
        refused(POLICY.closing(TODAY.plusDays(1)), "closedOn after-today");
    }

    @Test
    void itsTextIsNotRewrittenOnceItWentOut() {
        refused(POLICY.amending(null, "a", "b", DUE));
        refused(POLICY.amending(CIRCULATED, "a", "a", DUE));
        refused(POLICY.amending(CIRCULATED, "a", "b", DUE), "text circulated");
        refused(POLICY.amending(null, "a", "a", REVIEWED.minusDays(1)), "dueOn before-review");
    }

    private static List<Refusal> answering(
            @Nullable LocalDate circulatedOn, DecisionAnswer given, DecisionAnswer... before) {
        return POLICY.answering(new DecisionDates(DUE, circulatedOn, List.of(before), null), given);
    }

    private static DecisionAnswer agreed(LocalDate on) {
        return new DecisionAnswer(Answer.AGREED, on, null);
    }

    private static DecisionAnswer contested(LocalDate on) {
        return new DecisionAnswer(Answer.CONTESTED, on, "No such placement is funded");
    }

    private static void refused(List<Refusal> found, String... expected) {
        assertThat(found).extracting(each -> each.field() + " " + each.code()).containsExactly(expected);
    }
}
