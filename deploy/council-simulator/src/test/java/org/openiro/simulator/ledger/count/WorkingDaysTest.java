package org.openiro.simulator.ledger.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    /** The published list is read as a data file, for this test alone. */
    @Test
    void theBankHolidaysAreThePublishedOnes() throws IOException {
        Path list = Path.of(
                System.getProperty("openiro.root"),
                "platform/src/main/resources/org/openiro/platform/workingdays/england-and-wales-2027.1.csv");
        Set<LocalDate> published = Files.readAllLines(list).stream()
                .skip(1)
                .map(line -> LocalDate.parse(line.substring(0, 10)))
                .collect(Collectors.toSet());

        assertThat(LocalDate.of(1995, 1, 1).datesUntil(LocalDate.of(2028, 1, 1)))
                .allSatisfy(day -> assertThat(WorkingDays.isOne(day))
                        .as("%s is a working day", day)
                        .isEqualTo(!weekend(day) && !published.contains(day)));
    }

    /**
     * Christmas 2023: Mon 18 Dec; days 1 to 4 are 19 to 22 Dec; 25 and 26 Dec and 1 Jan are none; 27 to 29 Dec are 5 to 7,
     * 2 to 5 Jan 8 to 11, 8 to 12 Jan 12 to 16, and 15 to 18 Jan 17 to 20. Easter 2024: Good Friday 29 Mar, Easter Monday
     * 1 Apr and 6 May are none.
     */
    @ParameterizedTest
    @CsvSource({
        "2023-12-18, 20, 2024-01-18",
        "2024-03-28, 1, 2024-04-02",
        "2024-03-28, 20, 2024-04-29",
        "2024-05-03, 1, 2024-05-07",
        "2024-06-01, 20, 2024-06-28",
        "2021-12-24, 1, 2021-12-29",
        "2022-12-23, 1, 2022-12-28"
    })
    void theDayItselfIsNeverCounted(LocalDate from, int count, LocalDate expected) {
        assertThat(WorkingDays.after(from, count)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-01, 2024-02-29, 20",
        "2024-02-01, 2024-02-01, 0",
        "2024-02-02, 2024-02-01, 0",
        "2024-03-29, 2024-04-02, 0",
        "2024-03-28, 2024-04-02, 1"
    })
    void theFirstDayCountsAndTheEndDoesNot(LocalDate from, LocalDate until, long expected) {
        assertThat(WorkingDays.between(from, until)).isEqualTo(expected);
    }

    @Test
    void aDayOutsideTheKnownYearsIsRefused() {
        assertThatThrownBy(() -> WorkingDays.isOne(LocalDate.of(1994, 12, 31)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
