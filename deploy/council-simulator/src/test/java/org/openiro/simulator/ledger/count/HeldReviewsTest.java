package org.openiro.simulator.ledger.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.simulator.ledger.count.SmallLedger.COUNCIL;
import static org.openiro.simulator.ledger.count.SmallLedger.day;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openiro.simulator.ledger.FollowUpEntry.PaperDone;
import org.openiro.simulator.ledger.ReviewEntry.Answered;
import org.openiro.simulator.ledger.ReviewEntry.ReviewAmended;
import org.openiro.simulator.ledger.ReviewEntry.ReviewFound;
import org.openiro.simulator.ledger.ReviewEntry.ReviewInError;

/** One review out of what several sources say of it, in whatever order they say it. */
class HeldReviewsTest {

    private static final String AS_AT = "2026-11-25";

    private final SmallLedger ledger =
            new SmallLedger().child("A", "2012-05-14").care("2024-09-02", null).sent();

    private String completed() {
        return ledger.count(2024, AS_AT).figure("reviewsCompleted");
    }

    @Test
    void theSameDayIsTheSameReviewWhoeverTellsOfIt() {
        ledger.recorded("A", 1, "r1", "2024-09-20", "PN1", false)
                .returned("A", 2024, "2024-09-20", "PN1")
                .returned("A", 2025, "2024-09-20", "PN1")
                .entered("A", "2024-09-20", "PN1");

        assertThat(completed()).isEqualTo("1");
        assertThat(ledger.count(2024, AS_AT).figure("attended")).isEqualTo("1/1");
    }

    @Test
    void theNewestRecordStandsThoughAnOlderOneComesLater() {
        ledger.recorded("A", 2, "r1", "2024-09-20", "PN7", false).recorded("A", 1, "r1", "2024-09-18", "PN1", false);

        assertThat(completed()).isEqualTo("1");
        assertThat(ledger.count(2024, AS_AT).cell("participation/PN7/count")).isEqualTo("1");
    }

    @Test
    void aRecordMovedToAnotherDayLeavesNoReviewBehind() {
        ledger.recorded("A", 1, "r1", "2024-09-18", "PN1", false).recorded("A", 2, "r1", "2024-09-20", "PN1", false);

        assertThat(completed()).isEqualTo("1");
    }

    @Test
    void aRecordThatSaysCancelledTakesTheReviewBack() {
        ledger.recorded("A", 1, "r1", "2024-09-20", "PN1", false)
                .returned("A", 2024, "2024-09-20", "PN1")
                .recorded("A", 2, "r1", "2024-09-20", "PN1", true);

        assertThat(completed()).isEqualTo("0");
    }

    @Test
    void aPersonsWordStandsThoughTheSourceTakesItsOwnBack() {
        ledger.entered("A", "2024-09-20", "PN1").recorded("A", 2, "r1", "2024-09-20", "PN7", true);

        assertThat(completed()).isEqualTo("1");
        assertThat(ledger.count(2024, AS_AT).figure("attended")).isEqualTo("1/1");
    }

    @Test
    void aReviewOnWhichPeopleRecordedSomethingStandsAndIsDenied() {
        told().note(paper()).recorded("A", 2, "r1", "2024-09-20", "PN1", true);

        assertThat(completed()).isEqualTo("1");
        assertThat(ledger.count(2024, AS_AT).figure("attended")).isEqualTo("1/1");
        assertThat(denied()).isEqualTo("1 of those completed, 1 of those due, [A 2024-09-20]");
    }

    @Test
    void oneOnWhichNobodyRecordedAnythingIsTakenBackAndDeniedByNobody() {
        told().recorded("A", 2, "r1", "2024-09-20", "PN1", true).note(paper());

        assertThat(completed()).isEqualTo("0");
        assertThat(denied()).isEqualTo("0 of those completed, 0 of those due, []");
    }

    @Test
    void anOlderWordDeniesNothing() {
        told().note(paper()).recorded("A", 0, "r1", "2024-09-20", "PN1", true);

        assertThat(denied()).isEqualTo("0 of those completed, 0 of those due, []");
    }

    @Test
    void whoGivesTheDaySettlesItForGood() {
        told().note(paper()).recorded("A", 2, "r1", "2024-09-20", "PN1", true).note(amended("2024-09-20", null));
        assertThat(denied()).isEqualTo("0 of those completed, 0 of those due, []");

        ledger.recorded("A", 3, "r1", "2024-09-20", "PN1", true);
        assertThat(denied()).isEqualTo("0 of those completed, 0 of those due, []");
    }

    @Test
    void whoSaysHowTheChildTookPartSettlesNothing() {
        told().note(paper()).recorded("A", 2, "r1", "2024-09-20", "PN1", true).note(amended("2024-09-20", "PN2"));

        assertThat(denied()).isEqualTo("1 of those completed, 1 of those due, [A 2024-09-20]");
    }

    @Test
    void theSourceSettlesItByTellingTheReviewAgainAndMayDenyItAgain() {
        told().note(paper())
                .recorded("A", 2, "r1", "2024-09-20", "PN1", true)
                .recorded("A", 3, "r1", "2024-09-20", "PN1", false);
        assertThat(denied()).isEqualTo("0 of those completed, 0 of those due, []");

        ledger.recorded("A", 4, "r1", "2024-09-20", "PN1", true);
        assertThat(denied()).isEqualTo("1 of those completed, 1 of those due, [A 2024-09-20]");
    }

    @Test
    void whatAPersonEnteredStandsAndIsDeniedUntilItWasAnError() {
        ledger.entered("A", "2024-09-20", "PN1").recorded("A", 2, "r1", "2024-09-20", "PN1", true);
        assertThat(denied()).isEqualTo("1 of those completed, 1 of those due, [A 2024-09-20]");

        ledger.note(new ReviewInError(COUNCIL, day("2024-09-25"), "A", "A2024-09-20"));
        assertThat(completed()).isEqualTo("0");
        assertThat(denied()).isEqualTo("0 of those completed, 0 of those due, []");
    }

    /** A source told of it, and somebody looked it up. */
    private SmallLedger told() {
        return ledger.recorded("A", 1, "r1", "2024-09-20", "PN1", false)
                .note(new ReviewFound(COUNCIL, day("2024-09-23"), "A", "id-1", day("2024-09-20")));
    }

    private static PaperDone paper() {
        return new PaperDone(COUNCIL, day("2024-09-24"), "A", "id-1", "RECORD", day("2024-09-24"));
    }

    private static ReviewAmended amended(String heldOn, @Nullable String code) {
        return new ReviewAmended(
                COUNCIL,
                day("2024-10-01"),
                "A",
                "id-1",
                day(heldOn),
                code,
                null,
                new Answered("ON_TIME", day("2024-09-30"), "FIRST_20WD", null));
    }

    private String denied() {
        SmallLedger.Counted counted = ledger.count(2024, AS_AT);
        String beside = "/Counted though their source denies them, not settled yet";
        return "%s of those completed, %s of those due, %s"
                .formatted(
                        counted.cell("reviewsHeldOnTime" + beside),
                        counted.cell("dutyMet" + beside),
                        DayLists.of(ledger.entries(), COUNCIL, day(AS_AT)).rows().keySet().stream()
                                .filter(row -> row.startsWith(DayLists.REVIEWS_TO_SETTLE))
                                .map(row -> row.substring(row.indexOf('/') + 1))
                                .toList());
    }

    @Test
    void theReviewOfAChildWhoseRecordHasNotComeCountsNowhere() {
        ledger.entered("B", "2024-09-20", "PN1");

        assertThat(completed()).isEqualTo("0");
    }
}
