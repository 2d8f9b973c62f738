package org.openiro.review.obligation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openiro.review.CaseTable;
import org.openiro.review.timeliness.domain.CouncilDays;

/** What the law requires of a child of whose reviews only those from a day on are all known. */
class HistoryFromCasesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final LocalDate START = LocalDate.of(2024, 1, 15);
    private static final LocalDate AFTER_FIRST_DUE = LocalDate.of(2024, 2, 13);

    /** A row, named for the report. */
    record Case(NamedCsvRecord row) {

        @Override
        public String toString() {
            return row.getField("case") + ": " + row.getField("note");
        }
    }

    static Stream<Case> cases() {
        return CaseTable.rows("src/test/worked-cases/history-from.csv").stream().map(Case::new);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsRequiredIsWhatWasCalculated(Case each) {
        var row = each.row();
        var periods = CaseTable.words(row, "periods").stream()
                .map(HistoryFromCasesTest::period)
                .toList();
        var regimes = Regimes.of(
                Stretches.of(row, "short_breaks"),
                List.of(),
                since(row, "authority_to_place_on"),
                since(row, "placed_on"));

        var required = CourseOfAChild.REQUIRED.of(
                course(periods, regimes, CaseTable.date(row, "history_from"), CaseTable.words(row, "reviews_on")),
                TODAY);

        assertThat(required.stream()
                        .map(RequiredReview::due)
                        .map(due -> due.on() == null ? "UNKNOWN" : due.on() + "/" + due.rule())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(row.getField("required"));
    }

    @Test
    void theWorkingSaysWhyAndTheStartOfThePeriodStaysKnown() {
        var required = CourseOfAChild.REQUIRED.of(
                course(List.of(period("2024-01-15/")), Regimes.STANDARD, AFTER_FIRST_DUE, List.of("2024-02-13")),
                TODAY);

        assertThat(required.getFirst().due().working())
                .containsExactly("this review was due before 2024-02-13, when the council's history begins, and none is"
                        + " known that was held by then");
        assertThat(required.getFirst().inputs().becameLookedAfterOn()).isNull();
        assertThat(required.getLast().due().working())
                .startsWith("of what was due before 2024-02-13, when the council's history begins, the first review"
                        + " known is not taken for the first");
        assertThat(required).extracting(RequiredReview::periodStartedOn).containsOnly(START);
    }

    /** A meeting that did not consider the Schedule 7 matters is no first review. */
    @Test
    void aMeetingThatDischargesNothingIsNoFirstReview() {
        var meeting = new PastReview(UUID.randomUUID(), LocalDate.of(2024, 2, 1), null, null, false);
        var course = new CourseInCare(
                List.of(period("2024-01-15/")),
                Regimes.STANDARD,
                null,
                null,
                List.of(meeting),
                List.of(),
                new CouncilDays(AFTER_FIRST_DUE, null));

        assertThat(CourseOfAChild.REQUIRED.of(course, TODAY).getFirst().due().on())
                .isNull();
    }

    @Test
    void whenTheDutyEndsIsWhatItWas() {
        var course = new CourseInCare(
                List.of(period("2024-01-15/")),
                Regimes.STANDARD,
                LocalDate.of(2006, 3, 1),
                null,
                List.of(),
                List.of(),
                new CouncilDays(AFTER_FIRST_DUE, null));

        var required = CourseOfAChild.REQUIRED.of(course, TODAY).getFirst();

        assertThat(required.due().on()).isNull();
        assertThat(required.dutyEnd()).isEqualTo(new DutyEnd(LocalDate.of(2024, 3, 1), DutyEnd.Because.EIGHTEEN));
    }

    /** The eighteenth day of a stay brings the child under the standard cycle, which counts from its first day. */
    @Test
    void theCycleAfterABrokenLimitHasItsOwnFirstReview() {
        var regimes = Regimes.of(
                List.of(new Span(START, null)), List.of(new Span(START, START.plusDays(18))), List.of(), List.of());

        assertThat(first(regimes, AFTER_FIRST_DUE.minusDays(1)).on()).isEqualTo(LocalDate.of(2024, 2, 12));
        assertThat(first(regimes, AFTER_FIRST_DUE).on()).isNull();
    }

    private static Due first(Regimes regimes, LocalDate historyFrom) {
        return CourseOfAChild.REQUIRED
                .of(course(List.of(period("2024-01-15/")), regimes, historyFrom, List.of()), TODAY)
                .getFirst()
                .due();
    }

    /** The first of each period: of one whose start is not known it never is. */
    @Test
    void thatTheFirstReviewIsKnownIsSaidOfEachPeriod() {
        var periods = List.of(period("2019-06-03/2021-03-01"), period("2024-01-15/2024-09-02"), period("?2024-10-07/"));
        var course = course(periods, Regimes.STANDARD, AFTER_FIRST_DUE, List.of("2024-02-12"));

        assertThat(periods)
                .extracting(each -> CourseOfAChild.REQUIRED.firstKnown(course, each.startedOn()))
                .containsExactly(false, true, false);
        assertThat(CourseOfAChild.REQUIRED.firstKnown(course, LocalDate.of(2019, 6, 2)))
                .isFalse();
        assertThat(CourseOfAChild.REQUIRED.firstKnown(
                        course(periods, Regimes.STANDARD, AFTER_FIRST_DUE, List.of()), START))
                .isFalse();
        assertThat(CourseOfAChild.REQUIRED.firstKnown(course(periods, Regimes.STANDARD, null, List.of()), START))
                .isTrue();
    }

    private static CourseInCare course(
            List<CarePeriod> periods, Regimes regimes, @Nullable LocalDate historyFrom, List<String> heldOn) {
        return new CourseInCare(
                periods,
                regimes,
                null,
                null,
                heldOn.stream().map(CourseOfAChild::held).toList(),
                List.of(),
                new CouncilDays(historyFrom, null));
    }

    private static CarePeriod period(String text) {
        boolean known = !text.startsWith("?");
        var days = (known ? text : text.substring(1)).split("/", -1);
        return new CarePeriod(
                UUID.randomUUID(),
                LocalDate.parse(days[0]),
                known,
                days[1].isEmpty() ? null : LocalDate.parse(days[1]));
    }

    private static List<Span> since(NamedCsvRecord row, String column) {
        var day = CaseTable.date(row, column);
        return day == null ? List.of() : List.of(new Span(day, null));
    }
}
