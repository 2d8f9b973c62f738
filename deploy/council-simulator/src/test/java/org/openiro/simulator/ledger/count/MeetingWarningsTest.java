package org.openiro.simulator.ledger.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.simulator.ledger.count.SmallLedger.COUNCIL;
import static org.openiro.simulator.ledger.count.SmallLedger.day;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openiro.simulator.ledger.PreparationEntry.Arranged;
import org.openiro.simulator.ledger.PreparationEntry.Excluded;
import org.openiro.simulator.ledger.PreparationEntry.ReviewArranged;
import org.openiro.simulator.ledger.PreparationEntry.SchoolTermSet;
import org.openiro.simulator.ledger.ReviewEntry.ReviewBooked;
import org.openiro.simulator.ledger.ReviewEntry.ReviewRebooked;

/** What there is to warn of a meeting that was arranged. */
class MeetingWarningsTest {

    private final SmallLedger ledger = new SmallLedger();

    @BeforeEach
    void term() {
        ledger.note(new SchoolTermSet(
                COUNCIL,
                day("2024-09-01"),
                day("2024-11-04"),
                day("2024-12-20"),
                LocalTime.of(8, 45),
                LocalTime.of(15, 30)));
    }

    @ParameterizedTest
    @CsvSource({
        "2012-05-14, 2024-11-20, 15:29, IN_SCHOOL_HOURS",
        "2012-05-14, 2024-11-20, 15:30, ''",
        "2012-05-14, 2024-11-20, 07:45, ''",
        "2012-05-14, 2024-11-20, 07:46, IN_SCHOOL_HOURS",
        "2012-05-14, 2024-11-23, 10:00, ''",
        "2012-05-14, 2024-12-20, 10:00, IN_SCHOOL_HOURS",
        "2012-05-14, 2024-12-23, 10:00, ''",
        // Five on 31 August: of school age from that day; on 1 September: from 31 December.
        "2019-08-31, 2024-11-20, 10:00, IN_SCHOOL_HOURS",
        "2019-09-01, 2024-11-20, 10:00, ''",
        // Sixteen on 31 August: until June of that year; on 1 September: until June of the next.
        "2008-08-31, 2024-11-20, 10:00, ''",
        "2008-09-01, 2024-11-20, 10:00, IN_SCHOOL_HOURS"
    })
    void aChildOfSchoolAgeIsNotTakenOutOfSchool(String born, String bookedFor, LocalTime at, String warnings) {
        ledger.child("A", born).care("2024-09-02", null).sent();
        booked(bookedFor, at);
        arranged("AGREED", "AGREED", List.of(), null);

        assertThat(warnings()).isEqualTo(warnings);
    }

    @Test
    void whatTheChildSaidOfPlaceAndTimeIsWarnedOf() {
        child("2012-05-14");
        booked("2024-11-20", LocalTime.of(16, 0));
        arranged("DID_NOT_AGREE", "DID_NOT_AGREE", List.of(), null);

        assertThat(warnings()).isEqualTo("CHILD_DID_NOT_AGREE_TO_PLACE CHILD_DID_NOT_AGREE_TO_TIME");
    }

    @Test
    void ofAMeetingThatMovedSinceTheChildWasAskedItSaidNothing() {
        child("2012-05-14");
        booked("2024-11-20", LocalTime.of(16, 0));
        arranged("AGREED", "DID_NOT_AGREE", List.of(), null);
        ledger.note(new ReviewRebooked(COUNCIL, day("2024-11-12"), "A", "r1", day("2024-11-22")));

        assertThat(warnings()).isEqualTo("MOVED_SINCE_CHILD_WAS_ASKED");
    }

    @ParameterizedTest
    @CsvSource({"2020-11-20, CHILD_NOT_ASKED", "2020-11-21, ''"})
    void aChildIsAskedFromItsFourthBirthdayOn(String born, String warnings) {
        child(born);
        booked("2024-11-20", null);
        arranged("AGREED", "NOT_ASKED", List.of(), null);

        assertThat(warnings()).isEqualTo(warnings);
    }

    @Test
    void whoIsWantedIsInvitedAndNobodyIsKeptOutWithoutTheSocialWorker() {
        child("2012-05-14");
        booked("2024-11-20", LocalTime.of(16, 0));
        arranged("AGREED", "AGREED", List.of("FRIEND"), new Excluded("MOTHER", false));

        assertThat(warnings()).isEqualTo("WANTED_NOT_INVITED EXCLUDED_WITHOUT_SOCIAL_WORKER EXCLUDED_BUT_INVITED");
    }

    @Test
    void whatWasArrangedAQuarterAgoIsLookedAtNoMore() {
        child("2012-05-14");
        booked("2024-11-20", LocalTime.of(16, 0));
        arranged("DID_NOT_AGREE", "AGREED", List.of(), null);

        assertThat(rows(day("2025-02-10"))).hasSize(1);
        assertThat(rows(day("2025-02-11"))).isEmpty();
    }

    private void child(String born) {
        ledger.child("A", born).care("2024-09-02", null).sent();
    }

    private void booked(String bookedFor, @Nullable LocalTime at) {
        ledger.note(new ReviewBooked(COUNCIL, day("2024-11-01"), "A", "r1", day(bookedFor), at, "IRO-1", null));
    }

    private void arranged(String place, String time, List<String> wanted, @Nullable Excluded excluded) {
        ledger.note(new ReviewArranged(
                COUNCIL,
                day("2024-11-11"),
                "A",
                "r1",
                new Arranged(60, place, time, wanted, new TreeMap<>(Map.of("MOTHER", "INVITED")), excluded),
                List.of()));
    }

    private String warnings() {
        return rows(day("2024-11-15")).getOrDefault(DayLists.name(DayLists.MEETINGS_WARNED_OF, "r1"), "no row");
    }

    private Map<String, String> rows(LocalDate on) {
        Map<String, String> rows =
                new TreeMap<>(DayLists.of(ledger.entries(), COUNCIL, on).rows());
        rows.keySet().removeIf(row -> !row.startsWith(DayLists.MEETINGS_WARNED_OF + "/"));
        return rows;
    }
}
