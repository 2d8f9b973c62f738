package org.openiro.review.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
                answering(CIRCULATED, new DecisionAnswer(Answer.CONTESTED, CIRCULATED, TODAY, null)),
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
        refused(closing(DecisionOutcome.IMPLEMENTED, REVIEWED));
        refused(closing(DecisionOutcome.IMPLEMENTED, REVIEWED.minusDays(1)), "closedOn before-review");
        refused(closing(DecisionOutcome.IMPLEMENTED, TODAY));
        refused(closing(DecisionOutcome.IMPLEMENTED, TODAY.plusDays(1)), "closedOn after-today");
    }

    @Test
    void onlyWhatIsContestedToTheLastCanBeNotUpheld() {
        var contested = contested(CIRCULATED.plusDays(2));
        refused(closing(DecisionOutcome.NOT_UPHELD, TODAY), "outcome not-contested");
        refused(closing(DecisionOutcome.NOT_UPHELD, TODAY, agreed(CIRCULATED)), "outcome not-contested");
        refused(closing(DecisionOutcome.NOT_UPHELD, TODAY, contested, agreed(TODAY)), "outcome not-contested");
        refused(closing(DecisionOutcome.NOT_UPHELD, TODAY, contested));
        refused(closing(DecisionOutcome.NOT_UPHELD, CIRCULATED.plusDays(2), contested));
        refused(closing(DecisionOutcome.NOT_UPHELD, CIRCULATED.plusDays(1), contested), "closedOn before-contest");
        refused(closing(DecisionOutcome.OVERTAKEN, TODAY));
    }

    @Test
    void onlyWhatIsRecordedInErrorIsReplacedAndByAnotherThatStands() {
        var id = UUID.randomUUID();
        var other = UUID.randomUUID();
        var inError = UUID.randomUUID();
        var ofReview = Map.of(
                id,
                decision(CIRCULATED),
                other,
                decision(null),
                inError,
                new DecisionDates(
                        DUE, DUE, null, List.of(), new Closing(DecisionOutcome.RECORDED_IN_ERROR, TODAY, TODAY, null)));
        refused(DecisionPolicy.replacing(id, DecisionOutcome.RECORDED_IN_ERROR, other, ofReview));
        refused(DecisionPolicy.replacing(id, DecisionOutcome.IMPLEMENTED, null, ofReview));
        refused(DecisionPolicy.replacing(id, DecisionOutcome.OVERTAKEN, other, ofReview), "replacedBy not-in-error");
        for (var by : List.of(id, inError, UUID.randomUUID())) {
            refused(
                    DecisionPolicy.replacing(id, DecisionOutcome.RECORDED_IN_ERROR, by, ofReview),
                    "replacedBy no-standing-decision");
        }
    }

    @Test
    void itsTextIsNotRewrittenOnceItWentOut() {
        refused(POLICY.amending(decision(null), false, DUE));
        refused(POLICY.amending(decision(CIRCULATED), true, DUE));
        refused(POLICY.amending(decision(CIRCULATED), false, DUE), "text circulated");
        refused(POLICY.amending(decision(null), true, REVIEWED.minusDays(1)), "dueOn before-review");
    }

    /** Made by an earlier review, it went out, was answered, done and due before the one that it is of now. */
    @Test
    void whatWasCarriedToALaterReviewIsRecordedFromItsCirculationOn() {
        var sent = REVIEWED.minusDays(9);
        var due = REVIEWED.minusDays(1);
        var carried = new DecisionDates(due, due, new Circulation(sent, sent), List.of(), null);

        refused(POLICY.answering(carried, agreed(sent)));
        refused(POLICY.closing(carried, DecisionOutcome.IMPLEMENTED, sent));
        refused(POLICY.closing(carried, DecisionOutcome.IMPLEMENTED, sent.minusDays(1)), "closedOn before-review");
        refused(POLICY.amending(carried, true, due));
        refused(POLICY.amending(carried, true, due.plusDays(1)));
        refused(POLICY.amending(carried, true, due.minusDays(1)), "dueOn before-review");
    }

    @Test
    void aDueDayThatHasPassedStaysTheOneByWhichItIsJudged() {
        var later = TODAY.plusDays(30);
        assertThat(POLICY.judgedBy(TODAY, later, false)).isEqualTo(later);
        assertThat(POLICY.judgedBy(TODAY.minusDays(1), later, false)).isEqualTo(TODAY.minusDays(1));
        assertThat(POLICY.judgedBy(TODAY.minusDays(1), TODAY.minusDays(2), false))
                .isEqualTo(TODAY.minusDays(2));
        assertThat(POLICY.judgedBy(REVIEWED, later, false)).isEqualTo(REVIEWED);
        assertThat(POLICY.judgedBy(REVIEWED.minusDays(1), later, false))
                .as("the day of the review was corrected to one after it")
                .isEqualTo(later);
        assertThat(POLICY.judgedBy(REVIEWED.minusDays(1), later, true))
                .as("it was carried to a later review")
                .isEqualTo(REVIEWED.minusDays(1));
    }

    private static List<Refusal> closing(DecisionOutcome outcome, LocalDate on, DecisionAnswer... answers) {
        return POLICY.closing(decision(CIRCULATED, answers), outcome, on);
    }

    private static List<Refusal> answering(
            @Nullable LocalDate circulatedOn, DecisionAnswer given, DecisionAnswer... before) {
        return POLICY.answering(decision(circulatedOn, before), given);
    }

    private static DecisionDates decision(@Nullable LocalDate circulatedOn, DecisionAnswer... answers) {
        var circulation = circulatedOn == null ? null : new Circulation(circulatedOn, circulatedOn);
        return new DecisionDates(DUE, DUE, circulation, List.of(answers), null);
    }

    private static DecisionAnswer agreed(LocalDate on) {
        return new DecisionAnswer(Answer.AGREED, on, on, null);
    }

    private static DecisionAnswer contested(LocalDate on) {
        return new DecisionAnswer(Answer.CONTESTED, on, on, "No such placement is funded");
    }

    private static void refused(List<Refusal> found, String... expected) {
        assertThat(found).extracting(each -> each.field() + " " + each.code()).containsExactly(expected);
    }
}
