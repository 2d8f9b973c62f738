package org.openiro.simulator.ledger.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.simulator.ledger.count.SmallLedger.COUNCIL;
import static org.openiro.simulator.ledger.count.SmallLedger.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openiro.simulator.ledger.AuditEntry.AuditInError;
import org.openiro.simulator.ledger.AuditEntry.AuditModerated;
import org.openiro.simulator.ledger.AuditEntry.AuditRecorded;
import org.openiro.simulator.ledger.AuditEntry.Grades;
import org.openiro.simulator.ledger.AuditEntry.SampleDrawn;
import org.openiro.simulator.ledger.BetweenReviewsEntry.ChangeRecorded;
import org.openiro.simulator.ledger.BetweenReviewsEntry.ChangeTold;
import org.openiro.simulator.ledger.BetweenReviewsEntry.CheckRecorded;
import org.openiro.simulator.ledger.BetweenReviewsEntry.FoundInError;
import org.openiro.simulator.ledger.ChildEntry.ChildWithdrawn;
import org.openiro.simulator.ledger.Entry;
import org.openiro.simulator.ledger.FollowUpEntry.DecisionAmended;
import org.openiro.simulator.ledger.FollowUpEntry.DecisionAnswered;
import org.openiro.simulator.ledger.FollowUpEntry.DecisionClosed;
import org.openiro.simulator.ledger.FollowUpEntry.DecisionMade;
import org.openiro.simulator.ledger.FollowUpEntry.DecisionsCirculated;
import org.openiro.simulator.ledger.FollowUpEntry.FormFilledIn;
import org.openiro.simulator.ledger.FollowUpEntry.PaperDone;
import org.openiro.simulator.ledger.ReviewEntry.Answered;
import org.openiro.simulator.ledger.ReviewEntry.ReviewAdjourned;
import org.openiro.simulator.ledger.ReviewEntry.ReviewAmended;
import org.openiro.simulator.ledger.ReviewEntry.ReviewCancelled;
import org.openiro.simulator.ledger.ReviewEntry.ReviewFound;
import org.openiro.simulator.ledger.ReviewEntry.ReviewInError;
import org.openiro.simulator.ledger.ReviewEntry.ReviewOpened;
import org.openiro.simulator.ledger.TeamEntry.PolicySet;
import org.openiro.simulator.ledger.TeamEntry.PracticeSet;
import org.openiro.simulator.ledger.TriggerEntry.TriggerDecided;

/** The child A, in care since 2 September 2024; first review due on 30 September 2024, a Monday. */
class DayListsTest {

    private static final String REVIEW = "A2024-09-30";

    private final SmallLedger ledger =
            new SmallLedger().child("A", "2012-05-14").care("2024-09-02", null).sent();

    @Test
    void aDecisionIsOverdueFromTheDayAfterItsDueDate() {
        reviewed();
        note(new DecisionMade(COUNCIL, day("2024-10-01"), "A", REVIEW, "d1", "SCHOOL", day("2024-11-01")));

        assertThat(list("decisions-overdue", "2024-11-01")).isEmpty();
        assertThat(list("decisions-overdue", "2024-11-02"))
                .containsExactly(Map.entry("d1", "SCHOOL by 2024-11-01, 1 days late, circulated null, answered null"));
        assertThat(counted("decisionsOverdue", "2024-11-02")).isEqualTo("1");
    }

    @Test
    void whatWasSentAnsweredAndMovedIsInTheRowOfAnOverdueDecision() {
        reviewed();
        note(new DecisionMade(COUNCIL, day("2024-10-01"), "A", REVIEW, "d1", "SCHOOL", day("2024-11-01")));
        note(new DecisionsCirculated(COUNCIL, day("2024-10-02"), "A", REVIEW, List.of("d1"), day("2024-10-02")));
        note(new DecisionAnswered(COUNCIL, day("2024-10-03"), "A", REVIEW, "d1", "CONTESTED", day("2024-10-03")));
        note(new DecisionAmended(COUNCIL, day("2024-10-04"), "A", REVIEW, "d1", day("2024-11-08")));

        assertThat(list("decisions-overdue", "2024-11-08")).isEmpty();
        assertThat(list("decisions-overdue", "2024-11-10"))
                .containsValue("SCHOOL by 2024-11-08, 2 days late, circulated 2024-10-02, answered CONTESTED");
    }

    @Test
    void aDecisionThatIsClosedOrWhoseReviewWasAnErrorIsOnNoList() {
        reviewed();
        note(new DecisionMade(COUNCIL, day("2024-10-01"), "A", REVIEW, "d1", "SCHOOL", day("2024-11-01")));
        note(new DecisionMade(COUNCIL, day("2024-10-01"), "A", REVIEW, "d2", "HEALTH", day("2024-11-01")));
        note(new DecisionClosed(COUNCIL, day("2024-11-04"), "A", REVIEW, "d1", "OVERTAKEN", day("2024-11-04")));

        assertThat(list("decisions-overdue", "2024-11-05")).containsOnlyKeys("d2");

        note(new ReviewInError(COUNCIL, day("2024-11-06"), "A", REVIEW));
        assertThat(list("decisions-overdue", "2024-11-06")).isEmpty();
        assertThat(list("decisions-to-settle", "2024-11-06")).containsExactly(Map.entry("d2", "HEALTH by 2024-11-01"));
    }

    /** Working days after 30 September 2024: the 5th is 7 October, the 15th 21 October, the 20th 28 October. */
    @Test
    void aPaperIsLateFromTheDayAfterItsLastWorkingDay() {
        reviewed();

        assertThat(list("paperwork-late", "2024-10-07")).isEmpty();
        assertThat(list("paperwork-late", "2024-10-08"))
                .containsExactly(Map.entry("A 2024-09-30", "DECISIONS by 2024-10-07, 1 days late"));

        note(new DecisionsCirculated(COUNCIL, day("2024-10-09"), "A", REVIEW, List.of(), day("2024-10-09")));
        assertThat(list("paperwork-late", "2024-10-21")).isEmpty();
        assertThat(list("paperwork-late", "2024-10-29"))
                .containsValue("RECORD by 2024-10-21, 8 days late;" + " DISTRIBUTION by 2024-10-28, 1 days late");

        note(new PaperDone(COUNCIL, day("2024-10-30"), "A", REVIEW, "RECORD", day("2024-10-30")));
        note(new PaperDone(COUNCIL, day("2024-10-31"), "A", REVIEW, "DISTRIBUTION", day("2024-10-31")));
        assertThat(list("paperwork-late", "2024-10-31")).isEmpty();
    }

    @Test
    void whileADecisionWaitsToGoOutTheDecisionsAreNotDone() {
        reviewed();
        note(new DecisionMade(COUNCIL, day("2024-10-01"), "A", REVIEW, "d1", "SCHOOL", day("2024-12-01")));
        note(new DecisionMade(COUNCIL, day("2024-10-01"), "A", REVIEW, "d2", "SCHOOL", day("2024-12-01")));
        note(new DecisionsCirculated(COUNCIL, day("2024-10-02"), "A", REVIEW, List.of("d1"), day("2024-10-02")));
        assertThat(list("paperwork-late", "2024-10-08")).containsValue("DECISIONS by 2024-10-07, 1 days late");

        note(new DecisionClosed(COUNCIL, day("2024-10-09"), "A", REVIEW, "d2", "OVERTAKEN", day("2024-10-09")));
        assertThat(list("paperwork-late", "2024-10-09")).isEmpty();
    }

    @Test
    void thePapersOfAReviewOfWhichASourceToldAreFollowedAndThoseOfAnotherMeetingAreNot() {
        ledger.returned("A", 2024, "2024-09-30", "PN1").entered("A", null, "2024-10-01", "PN1", "2024-10-01", false);
        assertThat(list("paperwork-late", "2024-10-09")).containsOnlyKeys("A 2024-09-30");

        note(new ReviewFound(COUNCIL, day("2024-10-09"), "A", "r9", day("2024-09-30")));
        note(new PaperDone(COUNCIL, day("2024-10-09"), "A", "r9", "DECISIONS", day("2024-10-09")));
        assertThat(list("paperwork-late", "2024-10-09")).isEmpty();
    }

    @Test
    void aDueDayThatHasPassedStaysTheOneByWhichADecisionIsJudged() {
        reviewed();
        note(new DecisionMade(COUNCIL, day("2024-10-01"), "A", REVIEW, "d1", "SCHOOL", day("2024-11-01")));
        note(new DecisionAmended(COUNCIL, day("2024-11-02"), "A", REVIEW, "d1", day("2024-12-01")));

        assertThat(list("decisions-overdue", "2024-11-03"))
                .containsValue("SCHOOL by 2024-11-01, 2 days late, circulated null, answered null");
    }

    @Test
    void theLastFormOfAChildInCareCounts() {
        reviewed();
        note(form(REVIEW, "2024-10-01", "RED"));
        assertThat(list("monitoring-red", "2024-10-01"))
                .containsExactly(Map.entry(REVIEW, "completed 2024-09-30, assessed 2024-09-30, MEETS_NEEDS"));

        note(form(REVIEW, "2024-10-03", "AMBER"));
        assertThat(list("monitoring-red", "2024-10-03")).isEmpty();

        ledger.entered("A", "2024-12-20", "PN1");
        note(form("A2024-12-20", "2024-12-20", "RED"));
        assertThat(list("monitoring-red", "2024-12-20")).containsOnlyKeys("A2024-12-20");
    }

    @Test
    void aChildWhoHasLeftIsOnNoListOfRedForms() {
        SmallLedger left = new SmallLedger()
                .child("A", "2012-05-14")
                .care("2024-09-02", "2024-11-01")
                .sent()
                .entered("A", "2024-09-30", "PN1")
                .note(form(REVIEW, "2024-10-01", "RED"));

        assertThat(list(left, "monitoring-red", "2024-10-31")).hasSize(1);
        assertThat(list(left, "monitoring-red", "2024-11-01")).isEmpty();
    }

    /** Of a Friday, told within one working day: on Monday it is in time, on Tuesday it is not. */
    @Test
    void aChangeIsOverdueOnceTheStandardsDaysHavePassedAndUntilTheAuthorityTells() {
        note(new PracticeSet(COUNCIL, day("2024-10-01"), "s1", "CHANGE_TOLD_WITHIN_WORKING_DAYS", Integer.valueOf(1)));
        note(new ChangeRecorded(COUNCIL, day("2024-10-04"), "A", "c1", "MISSING", day("2024-10-04")));
        note(new ChangeTold(COUNCIL, day("2024-10-04"), "A", "c1", day("2024-10-04"), "CARER"));

        assertThat(list("changes-untold", "2024-10-07"))
                .containsExactly(Map.entry("c1", "MISSING of 2024-10-04, NOT_TOLD"));
        assertThat(list("changes-untold", "2024-10-08"))
                .containsExactly(Map.entry("c1", "MISSING of 2024-10-04, OVERDUE"));

        note(new ChangeTold(COUNCIL, day("2024-10-09"), "A", "c1", day("2024-10-09"), "SOCIAL_WORKER"));
        assertThat(list("changes-untold", "2024-10-09")).isEmpty();
    }

    /** Of a Thursday, the second working day after it is a Monday: the weekend between is not late. */
    @Test
    void aChangeIsNotOverdueOnAWeekendAfterItsLastWorkingDay() {
        note(new PracticeSet(COUNCIL, day("2024-10-01"), "s1", "CHANGE_TOLD_WITHIN_WORKING_DAYS", Integer.valueOf(1)));
        note(new ChangeRecorded(COUNCIL, day("2024-10-03"), "A", "c1", "MISSING", day("2024-10-03")));

        assertThat(list("changes-untold", "2024-10-06")).containsValue("MISSING of 2024-10-03, NOT_TOLD");
        assertThat(list("changes-untold", "2024-10-07")).containsValue("MISSING of 2024-10-03, OVERDUE");
    }

    @Test
    void aChangeOfBeforeTheStandardIsNeverOverdueAndAnErrorIsNoChange() {
        note(new PracticeSet(COUNCIL, day("2024-10-01"), "s1", "CHANGE_TOLD_WITHIN_WORKING_DAYS", Integer.valueOf(1)));
        note(new ChangeRecorded(COUNCIL, day("2024-10-01"), "A", "c1", "MISSING", day("2024-09-30")));
        assertThat(list("changes-untold", "2024-12-01")).containsValue("MISSING of 2024-09-30, NOT_TOLD");

        note(new FoundInError(COUNCIL, day("2024-12-02"), "A", "c1"));
        assertThat(list("changes-untold", "2024-12-02")).isEmpty();
    }

    /** From 30 September to 30 December are 91 days: halfway, rounded down, is the 45th, 14 November. */
    @Test
    void aMidwayCheckIsDueHalfwayToTheNextReview() {
        note(new PracticeSet(COUNCIL, day("2024-09-30"), "s1", "MIDWAY_HALFWAY", null));
        reviewed();

        assertThat(list("midway-checks", "2024-11-14"))
                .containsExactly(Map.entry("A", "reviewed 2024-09-30, next by 2024-12-30, due 2024-11-14, PENDING"));
        assertThat(list("midway-checks", "2024-11-15"))
                .containsValue("reviewed 2024-09-30, next by 2024-12-30, due 2024-11-14, OVERDUE");

        note(new CheckRecorded(COUNCIL, day("2024-11-18"), "A", "m0", day("2024-09-30")));
        assertThat(list("midway-checks", "2024-11-18")).hasSize(1);
        note(new CheckRecorded(COUNCIL, day("2024-11-18"), "A", "m1", day("2024-10-01")));
        assertThat(list("midway-checks", "2024-11-18")).isEmpty();
    }

    @Test
    void noMidwayCheckIsExpectedAfterAReviewOfBeforeTheStandard() {
        note(new PracticeSet(COUNCIL, day("2024-10-01"), "s1", "MIDWAY_HALFWAY", null));
        reviewed();

        assertThat(list("midway-checks", "2024-11-14")).isEmpty();
    }

    @Test
    void aReviewThatTheCouncilOrTheIroWantsEarlierIsHalfwayEarlier() {
        SmallLedger young = new SmallLedger()
                .child("B", "2021-05-14")
                .care("2024-09-02", null)
                .sent();
        young.note(new PracticeSet(COUNCIL, day("2024-09-02"), "s1", "MIDWAY_HALFWAY", null));
        young.note(new PolicySet(COUNCIL, day("2024-09-02"), "p1", 1, 5));
        young.entered("B", "2024-09-30", "PN0");
        assertThat(list(young, "midway-checks", "2024-10-01"))
                .containsValue("reviewed 2024-09-30, next by 2024-10-30, due 2024-10-15, PENDING");

        young.note(new TriggerDecided(COUNCIL, day("2024-10-02"), "B", "t1", "HOLD_EARLY", day("2024-10-10")));
        assertThat(list(young, "midway-checks", "2024-10-02"))
                .containsValue("reviewed 2024-09-30, next by 2024-10-10, due 2024-10-05, PENDING");
    }

    @Test
    void aLateReviewOfWhichOnlyASourceToldIsWithoutReason() {
        ledger.returned("A", 2024, "2024-10-01", "PN1");

        assertThat(list("late-without-reason", "2024-10-02"))
                .containsExactly(Map.entry("A 2024-10-01", "due 2024-09-30, 1 days late"));
        assertThat(list(
                        new SmallLedger()
                                .child("A", "2012-05-14")
                                .care("2024-09-02", null)
                                .sent()
                                .returned("A", 2024, "2024-09-30", "PN1"),
                        "late-without-reason",
                        "2024-10-02"))
                .isEmpty();
    }

    /** The twentieth working day after 30 September 2024 is 28 October. */
    @Test
    void aReviewIsUnderWayFromItsOpeningUntilItIsHeldOrGivenUp() {
        note(new ReviewOpened(COUNCIL, day("2024-09-30"), "A", "r1", day("2024-09-30"), "IRO-1"));
        assertThat(list("adjourned-reviews", "2024-09-30"))
                .containsExactly(
                        Map.entry("r1", "opened 2024-09-30, 0 adjournments, goes on null, to complete by 2024-10-28"));

        note(new ReviewAdjourned(COUNCIL, day("2024-10-01"), "A", "r1", day("2024-09-30"), day("2024-10-14")));
        assertThat(list("adjourned-reviews", "2024-10-01"))
                .containsValue("opened 2024-09-30, 1 adjournments, goes on 2024-10-14, to complete by 2024-10-28");

        note(new ReviewCancelled(COUNCIL, day("2024-10-02"), "A", "r1", day("2024-10-02")));
        assertThat(list("adjourned-reviews", "2024-10-02")).isEmpty();
    }

    @Test
    void aReviewWhoseDayIsCorrectedIsThatDaysReview() {
        ledger.entered("A", "2024-09-27", "PN1");
        note(amended("A2024-09-27", "2024-10-02", "2024-10-01", "ADMIN"));

        assertThat(list("paperwork-late", "2024-10-09"))
                .containsExactly(Map.entry("A 2024-10-01", "DECISIONS by 2024-10-08, 1 days late"));
        assertThat(list("late-without-reason", "2024-10-09")).isEmpty();
    }

    @Test
    void drawnAndChosenReviewsAreCountedApartByTheGradesThatCount() {
        note(audit("a1", "2024-11-04", "s1", new Grades(2, 2, 4, 3)));
        note(audit("a2", "2024-11-04", null, new Grades(1, 2, 2, 2)));
        note(audit("a3", "2024-11-04", null, new Grades(1, 1, 1, 1)));
        note(new AuditModerated(COUNCIL, day("2024-11-05"), "a1", new Grades(2, 2, 3, 2)));
        note(new AuditInError(COUNCIL, day("2024-11-05"), "a3"));

        note(new SampleDrawn(
                COUNCIL, day("2024-11-01"), "s1", day("2024-07-01"), day("2024-09-30"), 4, 2, List.of(REVIEW, "r9")));
        reviewed();

        assertThat(list("audit-samples", "2024-11-05"))
                .containsExactly(Map.entry("s1", "from 2024-07-01 to 2024-09-30, at most 4 of 1"));
        assertThat(list("audit-progress", "2024-11-05"))
                .containsExactly(Map.entry("s1", "2 drawn, 1 audited, 1 otherwise, 0 not standing"));
        Map<String, String> results = list("audit-results", "2024-11-05");
        assertThat(results)
                .containsEntry("RANDOM audits", "1")
                .containsEntry("RANDOM recording requiresImprovement", "1")
                .containsEntry("RANDOM recording inadequate", "0")
                .containsEntry("RANDOM overall good", "1")
                .containsEntry("RANDOM changedByModeration", "1")
                .containsEntry("CHOSEN audits", "1")
                .containsEntry("CHOSEN organisation outstanding", "1")
                .containsEntry("CHOSEN moderated", "0");
        assertThat(list("audit-results", "2025-11-03")).containsEntry("RANDOM audits", "1");
        assertThat(list("audit-results", "2025-11-04")).containsEntry("RANDOM audits", "0");
    }

    @Test
    void anAuditOfAReviewThatWasAnErrorIsLeftOut() {
        reviewed();
        note(audit("a1", "2024-11-04", "s1", new Grades(2, 2, 4, 3)));
        note(new ReviewInError(COUNCIL, day("2024-11-05"), "A", REVIEW));

        assertThat(list("audit-results", "2024-11-05"))
                .containsEntry("RANDOM audits", "0")
                .containsEntry("RANDOM leftOut", "1");
    }

    @Test
    void nothingOfAWithdrawnChildIsListed() {
        reviewed();
        note(new DecisionMade(COUNCIL, day("2024-10-01"), "A", REVIEW, "d1", "SCHOOL", day("2024-10-01")));
        note(new ChangeRecorded(COUNCIL, day("2024-10-01"), "A", "c1", "MISSING", day("2024-09-30")));
        note(audit("a1", "2024-11-04", "s1", new Grades(2, 2, 2, 2)));
        note(new ReviewOpened(COUNCIL, day("2024-12-30"), "A", "r2", day("2024-12-30"), "IRO-1"));
        note(new ChildWithdrawn(COUNCIL, day("2025-01-02"), "A"));

        assertThat(DayLists.of(ledger.entries(), COUNCIL, day("2025-01-02"))
                        .rows()
                        .values())
                .containsOnly("0");
    }

    private void reviewed() {
        ledger.entered("A", "2024-09-30", "PN1");
    }

    private void note(Entry entry) {
        ledger.note(entry);
    }

    private static FormFilledIn form(String review, String on, String rag) {
        LocalDate assessed = LocalDate.parse(review.substring(1));
        return new FormFilledIn(COUNCIL, day(on), "A", review, assessed, rag, "MEETS_NEEDS");
    }

    private static ReviewAmended amended(String review, String on, String heldOn, String reason) {
        return new ReviewAmended(
                COUNCIL,
                day(on),
                "A",
                review,
                day(heldOn),
                null,
                reason,
                new Answered("LATE", day("2024-09-30"), "FIRST_20WD", 1));
    }

    private static AuditRecorded audit(String id, String on, @Nullable String sample, Grades grades) {
        return new AuditRecorded(COUNCIL, day(on), "A", REVIEW, id, sample, day(on), grades);
    }

    private Map<String, String> list(String list, String day) {
        return list(ledger, list, day);
    }

    private static Map<String, String> list(SmallLedger ledger, String list, String day) {
        Map<String, String> rows = new TreeMap<>();
        DayLists.of(ledger.entries(), COUNCIL, day(day)).rows().forEach((name, row) -> {
            if (name.startsWith(list + "/")) {
                rows.put(name.substring(list.length() + 1), row);
            }
        });
        return rows;
    }

    private String counted(String count, String day) {
        return list("counts", day).get(count);
    }
}
