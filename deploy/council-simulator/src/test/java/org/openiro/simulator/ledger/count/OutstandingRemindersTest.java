package org.openiro.simulator.ledger.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.simulator.ledger.count.SmallLedger.COUNCIL;
import static org.openiro.simulator.ledger.count.SmallLedger.day;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openiro.simulator.ledger.PreparationEntry.ReminderAcknowledged;
import org.openiro.simulator.ledger.PreparationEntry.RemindersSet;
import org.openiro.simulator.ledger.ReviewEntry.ReviewBooked;
import org.openiro.simulator.ledger.ReviewEntry.ReviewOpened;
import org.openiro.simulator.ledger.ReviewEntry.ReviewRebooked;

/**
 * The child A, reviewed on 3 June 2024 and due by 3 September, a Tuesday. Working days before it, the holiday of 26 August among
 * them: the 3rd is 29 August, the 5th 27 August, the 10th 19 August, the 20th 5 August.
 */
class OutstandingRemindersTest {

    private static final String ROW = "for a review on 2024-09-03, with SW-1 of NORTH";

    private final SmallLedger ledger = new SmallLedger()
            .child("A", "2012-05-14")
            .care("2024-05-06", null)
            .socialWorker("SW-1", "NORTH", "2024-05-06", null)
            .sent()
            .entered("A", "2024-06-03", "PN1");

    @Test
    void eachComesSoManyWorkingDaysBeforeTheDueDate() {
        assertThat(on("2024-08-04").rows()).isEmpty();
        assertThat(on("2024-08-05").rows()).containsExactly(Map.entry("A ARRANGE_WITH_CHILD", ROW));
        assertThat(on("2024-08-18").rows()).hasSize(1);
        assertThat(on("2024-08-19").rows()).containsEntry("A INVITATIONS", ROW).hasSize(2);
        assertThat(on("2024-08-26").rows()).hasSize(2);
        assertThat(on("2024-08-27").rows())
                .containsEntry("A SHARE_PLAN_AND_REPORT", ROW)
                .hasSize(3);
        assertThat(on("2024-08-28").rows()).hasSize(3);
        assertThat(on("2024-08-29").rows())
                .containsEntry("A REPORT_TO_IRO", ROW)
                .hasSize(4);
        assertThat(on("2024-09-03").rows()).hasSize(4);
    }

    @Test
    void whoWasRemindedOfAReviewWhoseDayHasPassedIsNotReckoned() {
        assertThat(on("2024-09-04").rows()).isEmpty();
        assertThat(on("2024-09-04").leftOut()).hasSize(4);
    }

    @Test
    void aBookingOnOrBeforeTheDueDateIsWhatIsPreparedUntilItsDayHasPassedAndNothingIsRecordedOfIt() {
        booked("2024-06-10", "2024-08-06");
        assertThat(on("2024-08-06").rows()).hasSize(4).containsEntry("A REPORT_TO_IRO", ROW.replace("09-03", "08-06"));
        assertThat(on("2024-08-07").rows()).isEmpty();
        assertThat(on("2024-08-07").leftOut())
                .containsExactly("A ARRANGE_WITH_CHILD", "A INVITATIONS", "A REPORT_TO_IRO", "A SHARE_PLAN_AND_REPORT");
        assertThat(on("2024-08-09").rows()).isEmpty();
        assertThat(on("2024-08-09").leftOut()).hasSize(4);
        assertThat(on("2024-08-10").rows()).containsExactly(Map.entry("A ARRANGE_WITH_CHILD", ROW));
    }

    @Test
    void aBookingAfterTheDueDateIsNot() {
        booked("2024-06-10", "2024-09-04");
        assertThat(on("2024-08-05").rows()).containsExactly(Map.entry("A ARRANGE_WITH_CHILD", ROW));
    }

    /** Held on 17 June, ten weeks before it was due: what was booked by then for a day in between was for that one. */
    @Test
    void aBookingIsOfTheNextReviewOnceItWasMadeAfterTheLastWasHeld() {
        assertThat(new OutstandingReminders(noted(bookedOn("2024-06-17"), "2024-07-23")).rows())
                .isEmpty();
        assertThat(new OutstandingReminders(noted(bookedOn("2024-06-18"), "2024-07-22")).rows())
                .isEmpty();
        assertThat(new OutstandingReminders(noted(bookedOn("2024-06-18"), "2024-07-23")).rows())
                .containsOnlyKeys("A ARRANGE_WITH_CHILD");
    }

    private static SmallLedger bookedOn(String day) {
        return new SmallLedger()
                .child("A", "2012-05-14")
                .care("2024-05-06", null)
                .socialWorker("SW-1", "NORTH", "2024-05-06", null)
                .sent()
                .entered("A", "2024-06-03", "PN1")
                .entered("A", "2024-06-17", "PN1")
                .note(new ReviewBooked(COUNCIL, day(day), "A", "r1", day("2024-08-20"), null, "IRO-1", null));
    }

    @Test
    void whatIsBookedForTheEighteenthBirthdayIsNotPrepared() {
        assertThat(new OutstandingReminders(noted(bornAndBooked("2006-08-21"), "2024-08-20")).rows())
                .hasSize(4);
        assertThat(new OutstandingReminders(noted(bornAndBooked("2006-08-20"), "2024-08-19")).rows())
                .isEmpty();
    }

    private static SmallLedger bornAndBooked(String born) {
        return new SmallLedger()
                .child("A", born)
                .care("2024-05-06", null)
                .socialWorker("SW-1", "NORTH", "2024-05-06", null)
                .sent()
                .entered("A", "2024-06-03", "PN1")
                .note(new ReviewBooked(COUNCIL, day("2024-06-10"), "A", "r1", day("2024-08-20"), null, "IRO-1", null));
    }

    @Test
    void whatWasAcknowledgedIsOutstandingNoMoreAndComesAgainForADayFarAway() {
        booked("2024-06-10", "2024-08-20");
        acknowledged("2024-07-24", "ARRANGE_WITH_CHILD", "2024-08-20");
        assertThat(on("2024-07-24").rows()).isEmpty();
        assertThat(on("2024-08-06").rows()).containsOnlyKeys("A INVITATIONS");

        // Five working days later the same holds, six are more.
        assertThat(new OutstandingReminders(noted(moved("2024-08-01", "2024-08-29"), "2024-08-05")).rows())
                .containsOnlyKeys("A ARRANGE_WITH_CHILD");
        assertThat(new OutstandingReminders(noted(moved("2024-08-01", "2024-08-28"), "2024-08-05")).rows())
                .isEmpty();
        assertThat(new OutstandingReminders(noted(moved("2024-08-01", "2024-08-28"), "2024-08-05")).leftOut())
                .isEmpty();
    }

    @Test
    void whatMayHaveBeenSentForADayNearByIsLeftOut() {
        booked("2024-06-10", "2024-08-20");
        ledger.note(new ReviewRebooked(COUNCIL, day("2024-07-29"), "A", "r1", day("2024-08-22")));

        assertThat(on("2024-08-08").leftOut()).containsExactly("A ARRANGE_WITH_CHILD");
        assertThat(on("2024-08-08").rows()).containsExactly(Map.entry("A INVITATIONS", ROW.replace("09-03", "08-22")));
    }

    /** Of what is due on 3 September somebody is reminded on 5 August first, perhaps before it is booked for the 2nd that day. */
    @Test
    void whatMayHaveBeenSentOnTheMorningBeforeABookingIsLeftOut() {
        booked("2024-08-05", "2024-09-02");
        assertThat(on("2024-08-06").rows()).isEmpty();
        assertThat(on("2024-08-06").leftOut()).containsExactly("A ARRANGE_WITH_CHILD");
    }

    @Test
    void ofABookingTheDayBeforeNothingWasSentForTheDueDate() {
        booked("2024-08-04", "2024-09-02");
        assertThat(on("2024-08-06").rows())
                .containsExactly(Map.entry("A ARRANGE_WITH_CHILD", ROW.replace("09-03", "09-02")));
        assertThat(on("2024-08-06").leftOut()).isEmpty();
    }

    /** Due on Sunday 1 September: after Thursday 22 August there are 23, 27, 28, 29 and 30 August until then. */
    @Test
    void howFarAReviewMovedIsCountedFromTheDayForWhichWasSent() {
        SmallLedger weekend = new SmallLedger()
                .child("A", "2012-05-14")
                .care("2024-05-06", null)
                .socialWorker("SW-1", "NORTH", "2024-05-06", null)
                .sent()
                .entered("A", "2024-06-01", "PN1")
                .note(new ReviewBooked(COUNCIL, day("2024-06-10"), "A", "r1", day("2024-08-22"), null, "IRO-1", null));
        OutstandingReminders reminders = new OutstandingReminders(noted(weekend, "2024-08-26"));

        assertThat(reminders.rows()).isEmpty();
        assertThat(reminders.leftOut()).hasSize(4);
    }

    @Test
    void onTheDayOnWhichAReviewMovedFarNothingIsReckoned() {
        booked("2024-06-10", "2024-08-06");
        ledger.note(new ReviewRebooked(COUNCIL, day("2024-07-30"), "A", "r1", day("2024-08-20")));

        assertThat(on("2024-07-30").leftOut()).hasSize(4);
        assertThat(on("2024-07-31").rows()).containsOnlyKeys("A ARRANGE_WITH_CHILD");
        assertThat(on("2024-07-31").leftOut()).isEmpty();
    }

    @Test
    void nothingIsPreparedOfAReviewThatWasHeldOrIsUnderWay() {
        booked("2024-06-10", "2024-08-20");
        ledger.note(new ReviewOpened(COUNCIL, day("2024-08-20"), "A", "r1", day("2024-08-20"), "IRO-1"));
        assertThat(on("2024-08-20").rows()).isEmpty();
        assertThat(on("2024-08-20").leftOut()).isEmpty();

        ledger.entered("A", "2024-08-21", "PN1");
        assertThat(on("2024-08-21").rows()).isEmpty();
    }

    /** The 20th working day after 9 July is 6 August. */
    @Test
    void aReviewThatWasOpenedAndNotCompletedInItsTimeSilencesNobody() {
        ledger.note(new ReviewOpened(COUNCIL, day("2024-07-09"), "A", "r1", day("2024-07-09"), "IRO-1"));

        assertThat(on("2024-08-06").rows()).isEmpty();
        assertThat(on("2024-08-07").rows()).containsOnlyKeys("A ARRANGE_WITH_CHILD");
    }

    @Test
    void aBookingWithinTheTimeOfAReviewThatWasHeldWithoutItIsNoneOfTheNext() {
        SmallLedger held = new SmallLedger()
                .child("A", "2012-05-14")
                .care("2024-05-06", null)
                .socialWorker("SW-1", "NORTH", "2024-05-06", null)
                .sent()
                .note(new ReviewBooked(COUNCIL, day("2024-05-07"), "A", "r1", day("2024-06-04"), null, "IRO-1", null))
                .entered("A", "2024-05-31", "PN1");

        assertThat(new OutstandingReminders(Noted.of(held.entries(), COUNCIL, day("2024-05-31"))).rows())
                .isEmpty();
    }

    @Test
    void theReminderGoesToWhoeverIsTheSocialWorkerOnTheDay() {
        SmallLedger transferred = new SmallLedger()
                .child("A", "2012-05-14")
                .care("2024-05-06", null)
                .socialWorker("SW-1", "NORTH", "2024-05-06", "2024-08-06")
                .socialWorker("SW-2", "EAST", "2024-08-06", null)
                .socialWorker("SW-2", "SOUTH", "2024-08-06", null)
                .sent()
                .entered("A", "2024-06-03", "PN1");

        assertThat(new OutstandingReminders(Noted.of(transferred.entries(), COUNCIL, day("2024-08-05"))).rows())
                .containsValue(ROW);
        assertThat(new OutstandingReminders(Noted.of(transferred.entries(), COUNCIL, day("2024-08-06"))).rows())
                .containsValue(ROW.replace("SW-1 of NORTH", "SW-2 of SOUTH"));
    }

    @Test
    void nobodyIsRemindedBeforeTheCouncilWantsIt() {
        ledger.note(new RemindersSet(COUNCIL, day("2024-06-01"), day("2024-08-06")));
        assertThat(on("2024-08-05").rows()).isEmpty();
        assertThat(on("2024-08-06").rows()).containsOnlyKeys("A ARRANGE_WITH_CHILD");

        ledger.note(new RemindersSet(COUNCIL, day("2024-08-06"), day("2024-09-04")));
        assertThat(on("2024-09-03").rows()).isEmpty();
        assertThat(on("2024-09-04").leftOut()).isEmpty();
    }

    @Test
    void aDueDateOnWhichTheChildIsAnAdultIsPreparedByNobodyButABookingBeforeIs() {
        SmallLedger adult = new SmallLedger()
                .child("A", "2006-09-03")
                .care("2024-05-06", null)
                .socialWorker("SW-1", "NORTH", "2024-05-06", null)
                .sent()
                .entered("A", "2024-06-03", "PN1");
        assertThat(new OutstandingReminders(Noted.of(adult.entries(), COUNCIL, day("2024-08-05"))).rows())
                .isEmpty();

        adult.note(new ReviewBooked(COUNCIL, day("2024-06-10"), "A", "r1", day("2024-08-20"), null, "IRO-1", null));
        assertThat(new OutstandingReminders(Noted.of(adult.entries(), COUNCIL, day("2024-08-05"))).rows())
                .containsOnlyKeys("A ARRANGE_WITH_CHILD");
    }

    @Test
    void whetherSomebodyWasRemindedBetweenTwoEntriesOfOneDayIsNotReckoned() {
        SmallLedger newcomer = new SmallLedger()
                .child("B", "2012-05-14")
                .care("2024-08-05", null)
                .socialWorker("SW-1", "NORTH", "2024-08-05", null)
                .on("2024-08-05")
                .sent();
        assertThat(new OutstandingReminders(noted(newcomer, "2024-08-06")).rows())
                .containsOnlyKeys("B ARRANGE_WITH_CHILD");

        newcomer.note(new ReviewBooked(COUNCIL, day("2024-08-05"), "B", "r1", day("2024-08-30"), null, "IRO-1", null));
        OutstandingReminders reminders = new OutstandingReminders(noted(newcomer, "2024-08-06"));
        assertThat(reminders.rows()).isEmpty();
        assertThat(reminders.leftOut()).containsExactly("B ARRANGE_WITH_CHILD");
    }

    private void booked(String on, String bookedFor) {
        ledger.note(new ReviewBooked(COUNCIL, day(on), "A", "r1", day(bookedFor), null, "IRO-1", null));
    }

    private void acknowledged(String on, String kind, String reviewOn) {
        ledger.note(new ReminderAcknowledged(COUNCIL, day(on), "A", "m1", List.of(kind), day(reviewOn)));
    }

    private SmallLedger moved(String on, String to) {
        SmallLedger copy = new SmallLedger();
        ledger.entries().forEach(copy::note);
        return copy.note(new ReviewRebooked(COUNCIL, day(on), "A", "r1", day(to)));
    }

    private OutstandingReminders on(String day) {
        return new OutstandingReminders(noted(ledger, day));
    }

    private static Noted noted(SmallLedger ledger, String day) {
        return Noted.of(ledger.entries(), COUNCIL, day(day));
    }
}
