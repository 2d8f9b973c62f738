package org.openiro.simulator.ledger.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.simulator.ledger.count.SmallLedger.COUNCIL;
import static org.openiro.simulator.ledger.count.SmallLedger.day;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.openiro.simulator.ledger.AuditEntry.SampleDrawn;
import org.openiro.simulator.ledger.BetweenReviewsEntry.ChangeRecorded;
import org.openiro.simulator.ledger.FollowUpEntry.DecisionMade;
import org.openiro.simulator.ledger.FollowUpEntry.DecisionsCirculated;
import org.openiro.simulator.ledger.FollowUpEntry.FormFilledIn;
import org.openiro.simulator.ledger.PreparationEntry.Arranged;
import org.openiro.simulator.ledger.PreparationEntry.CalendarDrawn;
import org.openiro.simulator.ledger.PreparationEntry.CalendarRevoked;
import org.openiro.simulator.ledger.PreparationEntry.ReviewArranged;
import org.openiro.simulator.ledger.PreparationEntry.VoiceRecorded;
import org.openiro.simulator.ledger.ReviewEntry.ReviewAdjourned;
import org.openiro.simulator.ledger.ReviewEntry.ReviewOpened;
import org.openiro.simulator.ledger.TeamEntry.PracticeSet;
import org.openiro.simulator.ledger.TriggerEntry.TriggerDecided;
import org.openiro.simulator.ledger.count.DayLists;
import org.openiro.simulator.ledger.count.SmallLedger;

/** One row on every list, as review-service answers it, beside a ledger that has to have the same. */
class ListComparisonTest {

    private static final LocalDate DAY = LocalDate.of(2024, 11, 15);
    private static final String ITEM = "{\"childId\": \"our-1\", \"chairedBy\": \"IRO-1\", \"team\": \"T\", ";
    private static final String ITEM_OF_B = ITEM.replace("our-1", "our-2");
    private static final String OVERDUE = ITEM
            + "\"decisionId\": \"d1\", \"responsibleRole\": \"SCHOOL\", \"dueOn\": \"2024-12-01\", \"firstDueOn\": \"2024-11-01\", \"daysLate\": 14,"
            + " \"circulatedOn\": \"2024-10-02\"}";

    private final SmallLedger ledger = new SmallLedger()
            .child("A", "2012-05-14")
            .care("2024-09-02", null)
            .sent()
            .child("B", "2012-05-14")
            .care("2024-11-01", null)
            .socialWorker("SW-1", "T", "2024-11-01", null)
            .sent()
            .note(new PracticeSet(COUNCIL, day("2024-09-30"), "s1", "MIDWAY_HALFWAY", null))
            .entered("A", "2024-09-30", "PN1")
            .note(new DecisionMade(COUNCIL, day("2024-10-01"), "A", "A2024-09-30", "d1", "SCHOOL", day("2024-11-01")))
            .note(new DecisionsCirculated(
                    COUNCIL, day("2024-10-02"), "A", "A2024-09-30", List.of("d1"), day("2024-10-02")))
            .note(new FormFilledIn(
                    COUNCIL, day("2024-10-01"), "A", "A2024-09-30", day("2024-09-30"), "RED", "MEETS_NEEDS"))
            .note(new ChangeRecorded(COUNCIL, day("2024-10-01"), "A", "c1", "MISSING", day("2024-09-30")))
            .note(new SampleDrawn(
                    COUNCIL,
                    day("2024-11-01"),
                    "s1",
                    day("2024-07-01"),
                    day("2024-09-30"),
                    4,
                    1,
                    List.of("A2024-09-30")))
            .recorded("A", 1, "x1", "2024-09-30", "PN1", true)
            .note(new CalendarDrawn(COUNCIL, day("2024-10-01"), "f1", "IRO-1"))
            .note(new CalendarDrawn(COUNCIL, day("2024-10-01"), "f2", "IRO-2"))
            .note(new CalendarRevoked(COUNCIL, day("2024-10-02"), "f2", "IRO-2"))
            .note(new ReviewArranged(
                    COUNCIL,
                    day("2024-10-01"),
                    "A",
                    "A2024-09-30",
                    new Arranged(60, "DID_NOT_AGREE", "AGREED", List.of("FRIEND"), new TreeMap<>(), null),
                    List.of()))
            .note(new VoiceRecorded(
                    COUNCIL,
                    day("2024-10-01"),
                    "A",
                    "A2024-09-30",
                    "DECLINED",
                    "ACCEPTED",
                    new TreeMap<>(Map.of("MOTHER", "ATTENDED", "FATHER", "NONE"))))
            .note(new TriggerDecided(COUNCIL, day("2024-10-07"), "A", "t1", "BRING_FORWARD", day("2024-12-02")))
            .note(new ReviewOpened(COUNCIL, day("2024-11-04"), "A", "r2", day("2024-11-04"), "IRO-1"))
            .note(new ReviewAdjourned(COUNCIL, day("2024-11-04"), "A", "r2", day("2024-11-04"), day("2024-11-18")));

    @Test
    void rowsThatSayTheSameAgree() throws JsonProcessingException {
        assertThat(compared(OVERDUE).differences()).isEmpty();
    }

    @Test
    void anotherValueARowTooManyAndOneThatIsMissingAreEachNamed() throws JsonProcessingException {
        assertThat(compared(OVERDUE.replace("14", "15")).differences())
                .singleElement()
                .asString()
                .startsWith("decisions-overdue/d1: product SCHOOL by 2024-11-01, 15 days late")
                .contains("count SCHOOL by 2024-11-01, 14 days late");
        assertThat(compared(OVERDUE.replace("d1", "d9")).differences())
                .hasSize(2)
                .anyMatch(each -> each.startsWith("decisions-overdue/d1: product has none"))
                .anyMatch(each -> each.startsWith("decisions-overdue/d9") && each.endsWith("count has none"));
    }

    @Test
    void aCountOfRemindersThatIsNotThatOfTheirListIsNamed() throws JsonProcessingException {
        ListRows rows = new ListRows(Map.of("our-2", "B"));
        rows.reminderOutstanding(json(ITEM_OF_B + "\"kinds\": [\"INVITATIONS\"], \"reviewOn\": \"2024-11-29\"}"));
        rows.counts(json("{\"remindersOutstanding\": 2}"));

        assertThat(rows.all()).containsEntry("counts/remindersOutstanding", "2, and 1 are listed");
    }

    private ListComparison compared(String overdueDecision) throws JsonProcessingException {
        ListRows rows = new ListRows(Map.of("our-1", "A", "our-2", "B"));
        rows.decisionOverdue(json(overdueDecision));
        rows.owedReview(DayLists.REVIEWS_DUE_SOON, json(ITEM + """
                "obligationId": "o1", "statutoryDueOn": "2024-12-30", "wantedBy": "2024-12-02", "rules": ["SECOND_3M"],
                "timeliness": "PENDING", "reviewId": "r2", "bookedFor": "2024-11-18", "openedOn": "2024-11-04"}"""));
        rows.paperworkLate(json(ITEM + """
                "reviewId": "A2024-09-30", "completedOn": "2024-09-30", "papers": [
                  {"paper": "RECORD", "dueOn": "2024-10-21", "timeliness": "OVERDUE", "daysLate": 25},
                  {"paper": "DISTRIBUTION", "dueOn": "2024-10-28", "timeliness": "OVERDUE", "daysLate": 18}]}"""));
        rows.monitoringRed(json(ITEM + """
                "reviewId": "A2024-09-30", "completedOn": "2024-09-30", "assessedOn": "2024-09-30",
                "viewOfPlan": "MEETS_NEEDS"}"""));
        rows.midwayCheck(json(ITEM + """
                "obligationId": "o1", "reviewedOn": "2024-09-30", "nextReviewDueOn": "2024-12-02",
                "dueOn": "2024-10-31", "status": "OVERDUE"}"""));
        rows.changeUntold(json(ITEM + """
                "changeId": "c1", "kind": "MISSING", "occurredOn": "2024-09-30", "status": "NOT_TOLD"}"""));
        rows.adjourned(json(ITEM + """
                "reviewId": "r2", "status": "ADJOURNED", "openedOn": "2024-11-04", "continuesOn": "2024-11-18",
                "adjournments": 1, "completeBy": "2024-12-02"}"""));
        rows.auditSample(json("""
                {"sampleId": "s1", "from": "2024-07-01", "to": "2024-09-30", "askedSize": 4, "seed": 7,
                 "populationSize": 1}"""));
        for (String list : List.of(DayLists.REVIEWS_DUE_SOON, DayLists.REVIEWS_UNBOOKED)) {
            rows.owedReview(list, json(ITEM_OF_B + """
                    "obligationId": "o2", "statutoryDueOn": "2024-11-29", "wantedBy": "2024-11-29",
                    "rules": ["FIRST_20WD"], "timeliness": "PENDING"}"""));
        }
        rows.reminderOutstanding(json(ITEM_OF_B + """
                "reminderId": "m1", "kinds": ["ARRANGE_WITH_CHILD", "INVITATIONS"], "reviewOn": "2024-11-29",
                "sentOn": "2024-11-01", "professional": "SW-1"}"""));
        rows.reviewToSettle(json(ITEM + "\"reviewId\": \"A2024-09-30\", \"completedOn\": \"2024-09-30\"}"));
        rows.calendar("IRO-1", 200, """
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20241118
                DESCRIPTION:https://reviews.example/v1/reviews/r2
                END:VEVENT
                """);
        rows.calendar("IRO-2", 404, "{\"status\": 404}");
        rows.arranged(json("""
                {"reviewId": "A2024-09-30", "warnings": ["CHILD_DID_NOT_AGREE_TO_PLACE", "WANTED_NOT_INVITED"]}"""));
        rows.heard(json("""
                {"reviewId": "A2024-09-30", "parentsParticipation": "TOOK_PART",
                 "voice": {"advocate": "DECLINED", "independentVisitor": "ACCEPTED", "parents": [
                   {"role": "MOTHER", "part": "ATTENDED"}, {"role": "FATHER", "part": "NONE"}]}}"""));
        rows.counts(json("""
                {"remindersOutstanding": 1, "reviewsOverdue": 0, "reviewsDueSoon": 2, "reviewsUnbooked": 1, "lateWithoutReason": 0, "adjournedReviews": 1, "decisionsOverdue": 1, "paperworkLate": 1,
                 "monitoringRed": 1, "reviewsToSettle": 1, "decisionsToSettle": 0,
                 "midwayChecksDue": 1, "changesNotTold": 1}"""));
        rows.auditResults(json(noAudits()));
        return ListComparison.of(rows, ledger.entries(), COUNCIL, DAY);
    }

    private static String noAudits() {
        String none = "{\"outstanding\": 0, \"good\": 0, \"requiresImprovement\": 0, \"inadequate\": 0}";
        String method = """
                {"method": "%s", "audits": 0, "leftOut": 0, "findings": {"chairNotKnown": 2}, "organisation": %s, "conduct": %s, "recording": %s, "overall": %s,
                 "moderated": 0, "changedByModeration": 0}""";
        return """
                {"methods": [%s, %s], "samples": [{"sampleId": "s1", "populationSize": 1, "progress":
                  {"drawn": 1, "audited": 0, "auditedOtherwise": 0, "notStanding": 0, "outstanding": 1}}]}""".formatted(
                method.formatted("RANDOM", none, none, none, none), method.formatted("CHOSEN", none, none, none, none));
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text);
    }
}
