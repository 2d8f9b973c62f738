package org.openiro.simulator.ledger.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.simulator.ledger.count.SmallLedger.COUNCIL;
import static org.openiro.simulator.ledger.count.SmallLedger.day;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.openiro.simulator.ledger.PreparationEntry.Arranged;
import org.openiro.simulator.ledger.PreparationEntry.Excluded;
import org.openiro.simulator.ledger.PreparationEntry.ReviewArranged;
import org.openiro.simulator.ledger.PreparationEntry.VoiceRecorded;

/** How child and parents were heard, and what parents' participation that makes. */
class HeardTest {

    private final SmallLedger ledger =
            new SmallLedger().child("A", "2012-05-14").care("2024-09-02", null).sent();

    @Test
    void oneParentWhoGaveViewsIsEnough() {
        heard(Map.of("MOTHER", "NONE", "FATHER", "GAVE_VIEWS"));

        assertThat(row())
                .isEqualTo("advocate DECLINED, visitor NOT_OFFERED, FATHER GAVE_VIEWS and MOTHER NONE: TOOK_PART");
    }

    @Test
    void withoutAnyPartItIsNoPartAndWithoutAParentOutOfTheBase() {
        heard(Map.of("MOTHER", "NONE", "FATHER", "NOT_LIVING"));
        assertThat(row()).endsWith("TOOK_NO_PART");

        heard(Map.of("FATHER", "NOT_LIVING"));
        assertThat(row()).endsWith("NOBODY_TO_TAKE_PART");

        heard(Map.of());
        assertThat(row()).endsWith("NOT_RECORDED");
    }

    @Test
    void aParentWhoWasKeptOutIsOutOfTheBase() {
        heard(Map.of("MOTHER", "NONE", "FATHER", "GAVE_VIEWS"));
        ledger.note(new ReviewArranged(
                COUNCIL,
                day("2024-11-11"),
                "A",
                "r1",
                new Arranged(60, "AGREED", "AGREED", List.of(), new TreeMap<>(), new Excluded("FATHER", true)),
                List.of()));

        assertThat(row()).endsWith("TOOK_NO_PART");
    }

    private void heard(Map<String, String> parents) {
        SortedMap<String, String> sorted = new TreeMap<>(parents);
        ledger.note(new VoiceRecorded(COUNCIL, day("2024-11-11"), "A", "r1", "DECLINED", "NOT_OFFERED", sorted));
    }

    private String row() {
        return DayLists.of(ledger.entries(), COUNCIL, day("2024-11-15"))
                .rows()
                .getOrDefault(DayLists.name(DayLists.HEARD, "r1"), "no row");
    }
}
