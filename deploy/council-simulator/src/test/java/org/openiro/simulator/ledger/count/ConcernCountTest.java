package org.openiro.simulator.ledger.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.simulator.ledger.count.SmallLedger.COUNCIL;
import static org.openiro.simulator.ledger.count.SmallLedger.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openiro.simulator.ledger.ConcernEntry.ConcernClosed;
import org.openiro.simulator.ledger.ConcernEntry.ConcernFormalised;
import org.openiro.simulator.ledger.ConcernEntry.ConcernRaised;

class ConcernCountTest {

    private final SmallLedger ledger = new SmallLedger();

    private SmallLedger raised(String id, String on, boolean sensitive, String... persons) {
        return ledger.note(
                new ConcernRaised(COUNCIL, day(on), id, List.of(persons), "DRIFT_DELAY", day(on), sensitive));
    }

    private SmallLedger formalised(String id, String on) {
        return ledger.note(new ConcernFormalised(COUNCIL, day(on), id, day(on)));
    }

    private SmallLedger closed(String id, String on) {
        return ledger.note(new ConcernClosed(COUNCIL, day(on), id, day(on), "RESOLVED"));
    }

    @Test
    void eachStepBelongsToTheYearOfItsOwnDate() {
        raised("1", "2025-03-31", false, "A", "B");
        formalised("1", "2025-04-01");
        closed("1", "2026-04-01");

        SmallLedger.Counted first = ledger.count(2024, "2026-11-25");
        SmallLedger.Counted second = ledger.count(2025, "2026-11-25");

        assertThat(first.figure("concernsRaised")).isEqualTo("1");
        assertThat(first.cell("concernsRaised/Children they are about")).isEqualTo("2");
        assertThat(first.figure("concernsMadeFormal")).isEqualTo("0");
        assertThat(first.figure("formalShare"))
                .as("of those raised in the year, ever formal")
                .isEqualTo("1/1");
        assertThat(second.figure("concernsMadeFormal")).isEqualTo("1");
        assertThat(second.figure("concernsClosed")).isEqualTo("0");
        assertThat(second.figure("concernsOpen")).isEqualTo("1");
        assertThat(ledger.count(2026, "2026-11-25").figure("concernsClosed")).isEqualTo("1");
        assertThat(ledger.count(2024, "2025-03-31").figure("formalShare"))
                .as("as at the last day of the year")
                .isEqualTo("0/1");
    }

    @Test
    void aConcernClosedOnTheLastDayIsOpenNoMore() {
        raised("1", "2024-05-01", false, "A");
        closed("1", "2025-03-31");
        raised("2", "2024-05-01", false, "A");
        closed("2", "2025-04-01");

        assertThat(ledger.count(2024, "2026-11-25").figure("concernsOpen")).isEqualTo("1");
    }

    @Test
    void aSensitiveConcernIsInTheTotalsAndInNoBreakdown() {
        raised("1", "2024-05-01", true, "A");
        closed("1", "2024-06-01");
        raised("2", "2024-05-01", false, "A");
        closed("2", "2024-06-01");

        SmallLedger.Counted counted = ledger.count(2024, "2026-11-25");
        assertThat(counted.figure("concernsRaised")).isEqualTo("2");
        assertThat(counted.cell("concernsRaised/Counted in totals only")).isEqualTo("1");
        assertThat(counted.cell("concernThemes/DRIFT_DELAY/count")).isEqualTo("1");
        assertThat(counted.cell("concernThemes/DRIFT_DELAY/percent")).isEqualTo("100");
        assertThat(counted.cell("concernOutcomes/RESOLVED/count")).isEqualTo("1");
    }
}
