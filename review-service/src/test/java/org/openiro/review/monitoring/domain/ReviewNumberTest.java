package org.openiro.review.monitoring.domain;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.CaseTable;
import org.openiro.review.child.domain.PeriodOfCare;

class ReviewNumberTest {

    /** A row, named for the report. */
    record Case(NamedCsvRecord row) {

        @Override
        public String toString() {
            return row.getField("case") + ": " + row.getField("note");
        }
    }

    static Stream<Case> cases() {
        return CaseTable.rows("src/test/worked-cases/review-numbers.csv").stream()
                .map(Case::new);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aReviewHasTheNumberThatWasCalculated(Case each) {
        var row = each.row();

        var found = ReviewNumber.of(
                LocalDate.parse(row.getField("on")),
                CaseTable.words(row, "periods").stream()
                        .map(ReviewNumberTest::period)
                        .toList(),
                CaseTable.dates(row, "statutory_reviews_on"),
                WorkingDays.shipped());

        assertThat(Objects.toString(found.number(), "")).isEqualTo(row.getField("number"));
        assertThat(found.secondOrLater()).isEqualTo(Boolean.parseBoolean(row.getField("second_or_later")));
    }

    /** Where the calendar does not reach, the count alone says which it was. */
    @Test
    void beyondTheCalendarTheCountDecides() {
        var on = LocalDate.of(2099, 2, 12);
        var period = List.of(new PeriodOfCare(LocalDate.of(2099, 1, 15), true, null, null));

        assertThat(ReviewNumber.of(on, period, List.of(on), WorkingDays.shipped()))
                .isEqualTo(new ReviewNumber(1, false));
        assertThat(ReviewNumber.of(on, period, List.of(on.minusDays(1), on), WorkingDays.shipped()))
                .isEqualTo(new ReviewNumber(2, true));
    }

    private static PeriodOfCare period(String text) {
        boolean known = !text.startsWith("?");
        var days = (known ? text : text.substring(1)).split("/", -1);
        return new PeriodOfCare(
                LocalDate.parse(days[0]), known, days[1].isEmpty() ? null : LocalDate.parse(days[1]), null);
    }
}
