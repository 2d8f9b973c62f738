package org.openiro.review.school.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompulsorySchoolAgeTest {

    @ParameterizedTest(name = "born on {0}")
    @CsvSource({
        // The fifth birthday on a prescribed day, and the day after one.
        "2014-03-31, 2019-03-31",
        "2014-04-01, 2019-08-31",
        "2014-08-31, 2019-08-31",
        "2014-09-01, 2019-12-31",
        "2014-12-31, 2019-12-31",
        "2015-01-01, 2020-03-31",
        // Five on 1 March 2021.
        "2016-02-29, 2021-03-31"
    })
    void schoolAgeBeginsOnThePrescribedDayOnOrAfterTheFifthBirthday(LocalDate bornOn, LocalDate first) {
        assertThat(CompulsorySchoolAge.on(first.minusDays(1), bornOn)).isFalse();
        assertThat(CompulsorySchoolAge.on(first, bornOn)).isTrue();
    }

    @ParameterizedTest(name = "born on {0}")
    @CsvSource({
        // Sixteen within the school year, on its last day, and on the first of the next.
        "2009-11-05, 2026-06-26",
        "2010-06-26, 2026-06-26",
        "2010-08-31, 2026-06-26",
        "2010-09-01, 2027-06-25"
    })
    void schoolAgeEndsWithTheLastFridayInJuneOfTheSchoolYearOfTheSixteenthBirthday(LocalDate bornOn, LocalDate last) {
        assertThat(CompulsorySchoolAge.on(last, bornOn)).isTrue();
        assertThat(CompulsorySchoolAge.on(last.plusDays(1), bornOn)).isFalse();
    }
}
