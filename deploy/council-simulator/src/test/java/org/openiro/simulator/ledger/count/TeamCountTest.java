package org.openiro.simulator.ledger.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.simulator.ledger.count.SmallLedger.COUNCIL;
import static org.openiro.simulator.ledger.count.SmallLedger.day;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openiro.simulator.ledger.TeamEntry.AllocationEnded;
import org.openiro.simulator.ledger.TeamEntry.AllocationEntered;
import org.openiro.simulator.ledger.TeamEntry.IroEntered;
import org.openiro.simulator.ledger.TeamEntry.Post;

/** The team over a year, and what involvements make of allocations; a day by itself stands in the shared cases. */
class TeamCountTest {

    private static final String BORN = "2012-05-14";

    private final SmallLedger ledger = new SmallLedger();

    private void iro(String id, String fte, String from, String to) {
        ledger.note(new IroEntered(
                COUNCIL,
                day("2020-01-01"),
                id,
                "ref-" + id,
                false,
                false,
                List.of(new Post(day(from), day(to), new BigDecimal(fte), BigDecimal.ONE)),
                List.of()));
    }

    /**
     * Half an FTE from 30 April 2024: eleven of twelve month ends are April's own and those to February, since the post is
     * over on 31 March: 11 times 0.5. A child in care from 31 May to 31 July is there at the ends of May and June.
     */
    @Test
    void theYearIsARatioOfSumsOverItsMonthEnds() {
        iro("1", "0.5", "2024-04-30", "2025-03-31");
        ledger.child("A", BORN).care("2024-05-31", "2024-07-31").sent();

        SmallLedger.Counted counted = ledger.count(2024, "2026-11-25");
        assertThat(counted.figure("teamRatioOverYear")).isEqualTo("2/5.5");
        assertThat(counted.cell("teamRatioOverYear/value")).as("4 / 11 = 0.36…").isEqualTo("0.4");
        assertThat(counted.figure("teamRatioAtPeriodEnd")).isEqualTo("0/0");
        assertThat(counted.cell("teamByMonthEnd/2024-06-30/withoutIro")).isEqualTo("1");
        assertThat(counted.cell("teamByMonthEnd/2024-07-31/withoutIro")).isEqualTo("0");
    }

    @Test
    void theRunningYearSumsTheMonthEndsPassedTodayIncluded() {
        iro("1", "1", "2024-04-01", null);

        assertThat(ledger.count(2024, "2024-06-29").figure("teamRatioOverYear")).isEqualTo("0/2");
        assertThat(ledger.count(2024, "2024-06-30").figure("teamRatioOverYear")).isEqualTo("0/3");
    }

    @Test
    void anInvolvementOfAnIroIsAnAllocationWhereNoPersonEnteredOne() {
        iro("1", "1", "2024-04-01", null);
        ledger.child("A", BORN)
                .care("2024-04-01", null)
                .iro("ref-1", "2024-05-01", "2024-07-01")
                .sent();

        SmallLedger.Counted counted = ledger.count(2024, "2026-11-25");
        assertThat(counted.cell("teamByMonthEnd/2024-04-30/withoutIro")).isEqualTo("1");
        assertThat(counted.cell("teamByMonthEnd/2024-05-31/allocated")).isEqualTo("1");
        assertThat(counted.cell("teamByMonthEnd/2024-06-30/allocated")).isEqualTo("1");
        assertThat(counted.cell("teamByMonthEnd/2024-07-31/withoutIro")).isEqualTo("1");
    }

    @Test
    void anInvolvementThatTheNextListLeavesOutEndedOnTheDayOfThatList() {
        ledger.child("A", BORN)
                .care("2024-04-01", null)
                .iro("ref-1", "2024-04-01", null)
                .on("2024-04-02")
                .sent()
                .child("A", BORN)
                .care("2024-04-01", null)
                .version(1)
                .on("2024-05-31")
                .sent();

        SmallLedger.Counted counted = ledger.count(2024, "2026-11-25");
        assertThat(counted.cell("teamByMonthEnd/2024-04-30/allocated")).isEqualTo("1");
        assertThat(counted.cell("teamByMonthEnd/2024-05-31/withoutIro")).isEqualTo("1");
    }

    @Test
    void anInvolvementThatAPersonEndedIsNotReopenedByTheSource() {
        iro("1", "1", "2024-04-01", null);
        ledger.child("A", BORN)
                .care("2024-04-01", null)
                .iro("ref-1", "2024-04-01", null)
                .sent()
                .note(new AllocationEnded(
                        COUNCIL,
                        day("2024-05-31"),
                        "imported",
                        "A",
                        "1",
                        "MAIN",
                        day("2024-04-01"),
                        day("2024-05-31"),
                        "TRANSFERRED"));

        SmallLedger.Counted counted = ledger.count(2024, "2026-11-25");
        assertThat(counted.cell("teamByMonthEnd/2024-04-30/allocated")).isEqualTo("1");
        assertThat(counted.cell("teamByMonthEnd/2024-05-31/withoutIro")).isEqualTo("1");
    }

    @Test
    void anIroWhomOnlyTheSourceNamesHasNoKnownHours() {
        ledger.child("A", BORN)
                .care("2024-04-01", null)
                .iro("ref-9", "2024-04-01", null)
                .sent();

        assertThat(ledger.count(2024, "2026-11-25").cell("teamRatioAtPeriodEnd/IROs whose hours are not known"))
                .isEqualTo("1");
        assertThat(ledger.count(2024, "2026-11-25").cell("teamRatioAtPeriodEnd/Children without an IRO"))
                .isEqualTo("0");
    }

    @Test
    void anAllocationThatAPersonEnteredEndsWhereTheNextBegins() {
        iro("1", "1", "2024-04-01", null);
        iro("2", "1", "2024-04-01", null);
        ledger.child("A", BORN)
                .care("2024-04-01", null)
                .sent()
                .note(allocated("first", "1", "2024-04-01"))
                .note(allocated("second", "2", "2024-06-01"))
                .note(new AllocationEnded(
                        COUNCIL,
                        day("2024-07-31"),
                        "second",
                        "A",
                        "2",
                        "MAIN",
                        day("2024-06-01"),
                        day("2024-07-31"),
                        "LEFT_TEAM"));

        SmallLedger.Counted counted = ledger.count(2024, "2026-11-25");
        assertThat(counted.cell("teamByMonthEnd/2024-06-30/allocated")).isEqualTo("1");
        assertThat(counted.cell("teamByMonthEnd/2024-07-31/withoutIro"))
                .as("the first one does not come back")
                .isEqualTo("1");
    }

    private static AllocationEntered allocated(String id, String iro, String from) {
        return new AllocationEntered(COUNCIL, day(from), id, "A", iro, "MAIN", day(from));
    }
}
