package org.openiro.review.obligation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openiro.review.CaseTable;
import org.openiro.review.participation.domain.Age;

class EligibleChildTest {

    static Stream<Arguments> workedCases() {
        return CaseTable.rows("src/test/worked-cases/eligible-children.csv").stream()
                .map(row -> arguments(row.getField("case"), row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("workedCases")
    void everyWorkedCaseComesOutAsCalculatedASecondTime(String name, NamedCsvRecord row) {
        var regimes = Regimes.of(Stretches.of(row, "short_breaks"), List.of(), List.of(), List.of());

        assertThat(EligibleChild.since(
                        LocalDate.parse(row.getField("born_on")),
                        Stretches.of(row, "looked_after").stream()
                                .map(span -> new CarePeriod(UUID.randomUUID(), span.from(), true, span.to()))
                                .toList(),
                        regimes))
                .isEqualTo(CaseTable.date(row, "since"));
    }

    @Test
    void thePathwayPlanIsReviewedInsideFromTheDayOnWhichTheChildIsEligibleUntilTheDayBeforeEighteen() {
        var course = course(LocalDate.of(2008, 3, 1), Regimes.STANDARD);

        assertThat(course.pathwayPlanReviewedOn(LocalDate.of(2024, 2, 29))).isFalse();
        assertThat(course.pathwayPlanReviewedOn(LocalDate.of(2024, 3, 1))).isTrue();
        assertThat(course.pathwayPlanReviewedOn(LocalDate.of(2026, 2, 28))).isTrue();
        assertThat(course.pathwayPlanReviewedOn(LocalDate.of(2026, 3, 1))).isFalse();
    }

    /** A review due after the child left or died has no plan to review; one on the last day itself has. */
    @Test
    void whoLeftCareOrDiedIsEligibleNoMore() {
        var last = LocalDate.of(2024, 9, 22);
        var care = new CarePeriod(UUID.randomUUID(), LocalDate.of(2022, 3, 1), true, last);
        var left = new CourseInCare(List.of(care), Regimes.STANDARD, LocalDate.of(2008, 3, 1), null, List.of());
        var open = new CarePeriod(UUID.randomUUID(), LocalDate.of(2022, 3, 1), true, null);
        var died = new CourseInCare(List.of(open), Regimes.STANDARD, LocalDate.of(2008, 3, 1), last, List.of());

        for (var course : List.of(left, died)) {
            assertThat(course.pathwayPlanReviewedOn(last)).isTrue();
            assertThat(course.pathwayPlanReviewedOn(last.plusDays(1))).isFalse();
        }
    }

    /** A child who was eligible once is not while in agreed short breaks (reg 40(2)). */
    @Test
    void inShortBreaksNoPathwayPlanIsReviewedInside() {
        var breaks = Regimes.of(List.of(new Span(LocalDate.of(2024, 6, 1), null)), List.of(), List.of(), List.of());
        var course = course(LocalDate.of(2008, 3, 1), breaks);

        assertThat(course.pathwayPlanReviewedOn(LocalDate.of(2024, 5, 31))).isTrue();
        assertThat(course.pathwayPlanReviewedOn(LocalDate.of(2024, 6, 1))).isFalse();
    }

    /** After a limit was broken the stays count, the days at home between them still do not: ninety days and ninety-one. */
    @Test
    void daysAtHomeBetweenStaysBeyondALimitAreNoDaysInCare() {
        var first = new Span(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 28)); // the eighteenth day on: 10
        var second = new Span(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 7, 20)); // 80
        var third = new Span(LocalDate.of(2024, 9, 2), null);
        var stays = List.of(first, second, third);
        var series = List.of(new Span(first.from(), null));
        var course = new CourseInCare(
                stays.stream()
                        .map(stay -> new CarePeriod(UUID.randomUUID(), stay.from(), true, stay.to()))
                        .toList(),
                Regimes.of(series, stays, List.of(), List.of()),
                LocalDate.of(2008, 3, 1),
                null,
                List.of());

        assertThat(course.pathwayPlanReviewedOn(LocalDate.of(2024, 9, 1))).isFalse();
        assertThat(course.pathwayPlanReviewedOn(LocalDate.of(2024, 9, 2))).isTrue();
    }

    /** Three periods of care and three series of short breaks by chance, counted a day at a time. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void countedDayByDayItIsTheSameDay(int seed) {
        var chance = new Random(seed);
        var bornOn = LocalDate.of(2008, 2, 29);
        for (int n = 0; n < 500; n++) {
            var care = stretches(chance, bornOn.plusYears(13));
            var breaks = stretches(chance, bornOn.plusYears(13));
            var counted = bornOn.plusYears(13)
                    .datesUntil(Age.birthday(18, bornOn))
                    .filter(day -> !day.isBefore(Age.birthday(14, bornOn)))
                    .filter(day -> care.stream().anyMatch(span -> span.covers(day)))
                    .filter(day -> breaks.stream().noneMatch(span -> span.covers(day)))
                    .toList();
            var expected = counted.stream()
                    .skip(90)
                    .filter(day -> !day.isBefore(Age.birthday(16, bornOn)))
                    .findFirst()
                    .orElse(null);

            assertThat(EligibleChild.since(
                            bornOn,
                            care.stream()
                                    .map(span -> new CarePeriod(UUID.randomUUID(), span.from(), true, span.to()))
                                    .toList(),
                            Regimes.of(breaks, List.of(), List.of(), List.of())))
                    .as("%s without %s", care, breaks)
                    .isEqualTo(expected);
        }
    }

    private static List<Span> stretches(Random chance, LocalDate from) {
        var stretches = new ArrayList<Span>();
        var day = from;
        for (int n = 0; n < 3; n++) {
            var start = day.plusDays(chance.nextInt(1, 500));
            day = start.plusDays(chance.nextInt(1, 300));
            stretches.add(new Span(start, n == 2 && chance.nextBoolean() ? null : day));
        }
        return stretches;
    }

    private static CourseInCare course(LocalDate bornOn, Regimes regimes) {
        var period = new CarePeriod(UUID.randomUUID(), LocalDate.of(2022, 3, 1), true, null);
        return new CourseInCare(List.of(period), regimes, bornOn, null, List.of());
    }
}
