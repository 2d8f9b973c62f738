package org.openiro.simulator.ledger.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.simulator.ledger.count.SmallLedger.COUNCIL;
import static org.openiro.simulator.ledger.count.SmallLedger.day;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openiro.simulator.ledger.Entry;
import org.openiro.simulator.ledger.FollowUpEntry.AnswerTakenBack;
import org.openiro.simulator.ledger.FollowUpEntry.CirculationCorrected;
import org.openiro.simulator.ledger.FollowUpEntry.DecisionAnswered;
import org.openiro.simulator.ledger.FollowUpEntry.DecisionClosed;
import org.openiro.simulator.ledger.FollowUpEntry.DecisionMade;
import org.openiro.simulator.ledger.FollowUpEntry.DecisionReopened;
import org.openiro.simulator.ledger.FollowUpEntry.DecisionsCarried;
import org.openiro.simulator.ledger.FollowUpEntry.DecisionsCirculated;
import org.openiro.simulator.ledger.FollowUpEntry.PaperDone;
import org.openiro.simulator.ledger.ReviewEntry.ReviewInError;

/** A decision of the review of 30 September 2024, due on 1 November, and what was entered of it in error. */
class DecidedTest {

    private static final String REVIEW = "A2024-09-30";

    private final SmallLedger ledger = new SmallLedger()
            .child("A", "2012-05-14")
            .care("2024-09-02", null)
            .sent()
            .entered("A", "2024-09-30", "PN1")
            .note(made("d1", REVIEW))
            .note(new DecisionsCirculated(COUNCIL, day("2024-10-04"), "A", REVIEW, List.of("d1"), day("2024-10-04")));

    @Test
    void anAnswerThatIsTakenBackLeavesTheOneBefore() {
        answered("CONTESTED");
        answered("AGREED");
        assertThat(overdue()).containsEntry("d1", row("2024-10-04", "AGREED"));

        takenBack();
        assertThat(overdue()).containsEntry("d1", row("2024-10-04", "CONTESTED"));

        takenBack();
        assertThat(overdue()).containsEntry("d1", row("2024-10-04", null));
    }

    @Test
    void theCorrectedDayIsTheOneOnWhichItWentOut() {
        note(new CirculationCorrected(COUNCIL, day("2024-10-07"), "A", REVIEW, List.of("d1"), day("2024-10-03")));

        assertThat(overdue()).containsEntry("d1", row("2024-10-03", null));
    }

    @Test
    void whatIsReopenedIsOverdueAgainUntilItIsClosedAgain() {
        closed();
        assertThat(overdue()).isEmpty();

        note(new DecisionReopened(COUNCIL, day("2024-10-10"), "A", REVIEW, "d1"));
        assertThat(overdue()).containsOnlyKeys("d1");

        closed();
        assertThat(overdue()).isEmpty();
    }

    @Test
    void whatIsCarriedIsADecisionOfTheOtherReviewAndHasToGoOutWithIt() {
        another();
        note(new ReviewInError(COUNCIL, day("2024-10-17"), "A", "A2024-10-15"));
        assertThat(toSettle()).containsOnlyKeys("d2");
        assertThat(late()).isEqualTo("RECORD by 2024-10-21, 12 days late; DISTRIBUTION by 2024-10-28, 5 days late");

        note(new DecisionsCarried(COUNCIL, day("2024-10-18"), "A", "A2024-10-15", List.of("d2"), REVIEW));
        assertThat(toSettle()).isEmpty();
        assertThat(overdue()).containsOnlyKeys("d1", "d2");
        assertThat(late()).startsWith("DECISIONS by 2024-10-07, 26 days late; ");
    }

    @Test
    void whatNoReviewMadeIsNobodysDecision() {
        another();
        note(new ReviewInError(COUNCIL, day("2024-10-17"), "A", "A2024-10-15"));
        note(new DecisionsCarried(COUNCIL, day("2024-10-18"), "A", "A2024-10-15", List.of("d2"), null));

        assertThat(toSettle()).isEmpty();
        assertThat(overdue()).containsOnlyKeys("d1");
        assertThat(late()).startsWith("RECORD");
    }

    @Test
    void aCarriedDecisionThatWentOutDoesThePaperOfItsReview() {
        SmallLedger one = new SmallLedger()
                .child("A", "2012-05-14")
                .care("2024-09-02", null)
                .sent()
                .entered("A", "2024-09-30", "PN1")
                .entered("A", "2024-10-15", "PN1")
                .note(made("d2", "A2024-10-15"))
                .note(new DecisionsCirculated(
                        COUNCIL, day("2024-10-16"), "A", "A2024-10-15", List.of("d2"), day("2024-10-16")))
                .note(new ReviewInError(COUNCIL, day("2024-10-17"), "A", "A2024-10-15"))
                .note(new DecisionsCarried(COUNCIL, day("2024-10-18"), "A", "A2024-10-15", List.of("d2"), REVIEW))
                .note(new PaperDone(COUNCIL, day("2024-10-18"), "A", REVIEW, "RECORD", day("2024-10-18")))
                .note(new PaperDone(COUNCIL, day("2024-10-18"), "A", REVIEW, "DISTRIBUTION", day("2024-10-18")));

        assertThat(LatePapers.rows(Noted.of(one.entries(), COUNCIL, day("2024-11-02"))))
                .isEmpty();
    }

    private void another() {
        ledger.entered("A", "2024-10-15", "PN1").note(made("d2", "A2024-10-15"));
    }

    private static DecisionMade made(String id, String review) {
        return new DecisionMade(COUNCIL, day(review.substring(1)), "A", review, id, "SCHOOL", day("2024-11-01"));
    }

    private void answered(String answer) {
        note(new DecisionAnswered(COUNCIL, day("2024-10-07"), "A", REVIEW, "d1", answer, day("2024-10-07")));
    }

    private void takenBack() {
        note(new AnswerTakenBack(COUNCIL, day("2024-10-08"), "A", REVIEW, "d1"));
    }

    private void closed() {
        note(new DecisionClosed(COUNCIL, day("2024-10-09"), "A", REVIEW, "d1", "IMPLEMENTED", day("2024-10-09")));
    }

    private void note(Entry entry) {
        ledger.note(entry);
    }

    private static String row(String circulated, @Nullable String answer) {
        return "SCHOOL by 2024-11-01, 1 days late, circulated %s, answered %s".formatted(circulated, answer);
    }

    private Map<String, String> overdue() {
        return OverdueDecisions.rows(noted());
    }

    private Map<String, String> toSettle() {
        return OverdueDecisions.ofNoReview(noted());
    }

    private String late() {
        return LatePapers.rows(noted()).getOrDefault("A 2024-09-30", "nothing");
    }

    private Noted noted() {
        return Noted.of(ledger.entries(), COUNCIL, day("2024-11-02"));
    }
}
