package org.openiro.reporting.indicator.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.reporting.testing.Given.concern;
import static org.openiro.reporting.testing.Given.concerns;
import static org.openiro.reporting.testing.Given.day;
import static org.openiro.reporting.testing.Given.id;

import org.junit.jupiter.api.Test;
import org.openiro.reporting.facts.domain.Concern;

class ConcernCountsTest {

    @Test
    void eachStepIsCountedByItsOwnDate() {
        ConcernCounts counts = of(
                concern("raised before", "2024-03-31", "2024-04-01", "2025-03-31", "RESOLVED"),
                concern("raised first day", "2024-04-01", "2025-04-01", "2025-04-01", "RESOLVED"),
                concern("raised last day", "2025-03-31", null, null, null),
                concern("raised after", "2025-04-01", null, null, null));
        assertThat(counts.raised()).isEqualTo(2);
        assertThat(counts.madeFormal()).isEqualTo(1);
        assertThat(counts.closed()).isEqualTo(1);
        assertThat(counts.openOnLastDay()).isEqualTo(2);
    }

    @Test
    void theFormalShareIsOfThoseRaisedInThePeriodWheneverTheyBecameFormal() {
        ConcernCounts counts = of(
                concern("formal later", "2024-05-01", "2025-06-02", null, null),
                concern("informal", "2024-05-01", null, null, null),
                concern("raised before", "2024-03-01", "2024-05-01", null, null));
        assertThat(counts.formalShare()).isEqualTo(new Share(1, 2));
    }

    @Test
    void severalChildrenAreOneConcern() {
        Concern siblings = new Concern(id("siblings"), "CONTACT", 3, day("2024-05-01"), null, null, null, false);
        ConcernCounts counts = of(siblings);
        assertThat(counts.raised()).isEqualTo(1);
        assertThat(counts.childrenOfRaised()).isEqualTo(3);
        assertThat(counts.raisedByTheme()).containsEntry("CONTACT", 1L).hasSize(1);
    }

    @Test
    void sensitiveConcernsCountInTotalsAndInNoBreakdown() {
        Concern sensitive = new Concern(
                id("sensitive"),
                "SAFEGUARDING",
                1,
                day("2024-05-01"),
                day("2024-05-02"),
                day("2024-05-03"),
                "RESOLVED",
                true);
        ConcernCounts counts = of(sensitive, concern("open", "2024-05-01", null, "2024-06-03", "WITHDRAWN"));
        assertThat(counts.raised()).isEqualTo(2);
        assertThat(counts.madeFormal()).isEqualTo(1);
        assertThat(counts.closed()).isEqualTo(2);
        assertThat(counts.notBrokenDown()).isEqualTo(1);
        assertThat(counts.raisedByTheme()).containsOnlyKeys("DRIFT_DELAY");
        assertThat(counts.closedByOutcome()).containsOnlyKeys("WITHDRAWN");
    }

    private static ConcernCounts of(Concern... all) {
        return Figures.of2024(concerns(all)).concerns();
    }
}
