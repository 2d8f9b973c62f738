package org.openiro.simulator.ledger.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.simulator.ledger.count.SmallLedger.COUNCIL;
import static org.openiro.simulator.ledger.count.SmallLedger.day;

import java.time.LocalTime;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiro.simulator.ledger.PreparationEntry.CalendarDrawn;
import org.openiro.simulator.ledger.PreparationEntry.CalendarRevoked;
import org.openiro.simulator.ledger.ReviewEntry.ReviewAdjourned;
import org.openiro.simulator.ledger.ReviewEntry.ReviewBooked;
import org.openiro.simulator.ledger.ReviewEntry.ReviewCancelled;
import org.openiro.simulator.ledger.ReviewEntry.ReviewOpened;
import org.openiro.simulator.ledger.ReviewEntry.ReviewRebooked;

/** What an IRO's calendar has to hold. */
class CalendarsTest {

    private static final LocalTime FOUR = LocalTime.of(16, 0);

    private final SmallLedger ledger = new SmallLedger();

    @BeforeEach
    void children() {
        ledger.child("A", "2012-05-14")
                .care("2024-09-02", null)
                .iro("IRO-2", "2024-09-05", null)
                .sent();
        ledger.child("B", "2014-05-14")
                .care("2024-09-02", null)
                .iro("IRO-2", "2024-09-05", "2024-10-01")
                .sent();
        ledger.note(new CalendarDrawn(COUNCIL, day("2024-09-01"), "f1", "IRO-1"))
                .note(new CalendarDrawn(COUNCIL, day("2024-09-01"), "f2", "IRO-2"));
    }

    @Test
    void aMeetingIsInTheCalendarsOfWhoChairsItAndOfWhoseChildItIs() {
        booked("A", "r1", FOUR, null);

        assertThat(calendars())
                .isEqualTo(Map.of(
                        "IRO-1", "answers 200",
                        "IRO-1 r1", "2024-11-20 at 16:00",
                        "IRO-2", "answers 200",
                        "IRO-2 r1", "2024-11-20 at 16:00"));
    }

    @Test
    void whoIsNoLongerTheChildsIroReadsNothingOfIt() {
        booked("B", "r1", null, null);

        assertThat(calendars())
                .isEqualTo(Map.of("IRO-1", "answers 200", "IRO-1 r1", "2024-11-20", "IRO-2", "answers 200"));
    }

    @Test
    void brothersAndSistersAtOneMeetingAreOneUntilTheMeetingOfOneOfThemMoves() {
        booked("B", "r2", FOUR, "m");
        booked("A", "r1", FOUR, "m");
        assertThat(calendars()).containsEntry("IRO-1 r1 and r2", "2024-11-20 at 16:00");

        ledger.note(new ReviewRebooked(COUNCIL, day("2024-11-01"), "A", "r1", day("2024-11-22")));
        assertThat(calendars())
                .containsEntry("IRO-1 r1", "2024-11-22")
                .containsEntry("IRO-1 r2", "2024-11-20 at 16:00")
                .doesNotContainKey("IRO-1 r1 and r2");
    }

    @Test
    void aReviewThatWasAdjournedIsReadOnTheDayOnWhichItGoesOnAndNoneThatWasGivenUp() {
        booked("A", "r1", FOUR, null);
        booked("B", "r2", FOUR, null);
        ledger.note(new ReviewCancelled(COUNCIL, day("2024-11-20"), "B", "r2", day("2024-11-20")))
                .note(new ReviewOpened(COUNCIL, day("2024-11-20"), "A", "r1", day("2024-11-20"), "IRO-1"));
        assertThat(calendars()).containsEntry("IRO-1 r1", "2024-11-20 at 16:00").hasSize(4);

        ledger.note(new ReviewAdjourned(COUNCIL, day("2024-11-20"), "A", "r1", day("2024-11-20"), day("2024-12-02")));
        assertThat(calendars()).containsEntry("IRO-1 r1", "2024-12-02").hasSize(4);
    }

    @Test
    void oneThatNobodyHadBookedIsReadOnceItIsToGoOn() {
        ledger.note(new ReviewOpened(COUNCIL, day("2024-11-20"), "B", "r2", day("2024-11-20"), "IRO-1"));
        assertThat(calendars()).containsOnlyKeys("IRO-1", "IRO-2");

        ledger.note(new ReviewAdjourned(COUNCIL, day("2024-11-20"), "B", "r2", day("2024-11-20"), day("2024-12-02")));
        assertThat(calendars()).containsEntry("IRO-1 r2", "2024-12-02").hasSize(3);
    }

    @Test
    void aRevokedAddressAnswersNothing() {
        booked("A", "r1", FOUR, null);
        ledger.note(new CalendarRevoked(COUNCIL, day("2024-11-01"), "f1", "IRO-1"));

        assertThat(calendars())
                .isEqualTo(Map.of(
                        "IRO-1", "answers 404",
                        "IRO-2", "answers 200",
                        "IRO-2 r1", "2024-11-20 at 16:00"));
    }

    private void booked(String person, String review, @Nullable LocalTime startsAt, @Nullable String meeting) {
        ledger.note(new ReviewBooked(
                COUNCIL, day("2024-10-20"), person, review, day("2024-11-20"), startsAt, "IRO-1", meeting));
    }

    private Map<String, String> calendars() {
        return DayLists.of(ledger.entries(), COUNCIL, day("2024-11-21")).rows().entrySet().stream()
                .filter(row -> row.getKey().startsWith(DayLists.CALENDARS + "/"))
                .collect(Collectors.toMap(
                        row -> row.getKey().substring(DayLists.CALENDARS.length() + 1), Map.Entry::getValue));
    }
}
