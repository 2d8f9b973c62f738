package org.openiro.reporting.indicator.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.reporting.testing.Given.care;
import static org.openiro.reporting.testing.Given.child;
import static org.openiro.reporting.testing.Given.children;
import static org.openiro.reporting.testing.Given.day;
import static org.openiro.reporting.testing.Given.id;
import static org.openiro.reporting.testing.Given.shortBreakChild;
import static org.openiro.reporting.testing.Given.span;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openiro.reporting.facts.domain.LookedAfterChild;
import org.openiro.reporting.facts.domain.PeriodOfCare;
import org.openiro.reporting.indicator.domain.Population.Counts;

class PopulationTest {

    @Test
    void aChildWhoStartsOnTheLastDayIsLookedAfterAndOneWhoLeavesOnItIsNot() {
        Population population = of(
                child("starts", care("2025-03-31", null)),
                child("leaves", care("2023-01-09", "2025-03-31")),
                child("stays", care("2023-01-09", "2025-04-01")),
                child("starts after", care("2025-04-01", null)));
        assertThat(population.headline()).isEqualTo(new Counts(2, 1, 1));
    }

    @Test
    void flowsBelongToThePeriodOfTheirDay() {
        Population population = of(
                child("before", care("2024-03-31", "2024-03-31")),
                child("first day", care("2024-04-01", "2024-04-01")),
                child("after", care("2025-04-01", "2025-04-01")));
        assertThat(population.headline()).isEqualTo(new Counts(0, 1, 1));
    }

    @Test
    void aReturnIsASecondStart() {
        Population population = of(child("returns", care("2024-04-08", "2024-06-03"), care("2024-09-02", null)));
        assertThat(population.headline()).isEqualTo(new Counts(1, 2, 1));
    }

    @Test
    void aPeriodThatWasUnderWayWhenTheRecordsBeginHasNoStart() {
        LookedAfterChild child = child("known later", new PeriodOfCare(day("2024-05-01"), null, false));
        assertThat(of(child).headline()).isEqualTo(new Counts(1, 0, 0));
    }

    @Test
    void shortBreaksAreApartInStockAndFlow() {
        LookedAfterChild left = new LookedAfterChild(
                id("left"), List.of(care("2023-01-09", "2024-07-01")), List.of(span("2023-01-09", "2024-07-01")), null);
        Population population = of(shortBreakChild("breaks", "2024-05-01"), left);
        assertThat(population.headline()).isEqualTo(new Counts(0, 0, 0));
        assertThat(population.shortBreaks()).isEqualTo(new Counts(1, 1, 1));
    }

    @Test
    void aChildWhoHasDiedIsNoLongerLookedAfter() {
        LookedAfterChild died =
                new LookedAfterChild(id("died"), List.of(care("2023-01-09", null)), List.of(), day("2025-03-31"));
        LookedAfterChild diedAfter =
                new LookedAfterChild(id("after"), List.of(care("2023-01-09", null)), List.of(), day("2025-04-01"));
        assertThat(of(died, diedAfter).headline().onLastDay()).isEqualTo(1);
    }

    private static Population of(LookedAfterChild... all) {
        return Figures.of2024(children(all)).population();
    }
}
