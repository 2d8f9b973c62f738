package org.openiro.review.significantchange.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openiro.platform.workingdays.WorkingDays;

/** Christmas 2024 was a Wednesday, Boxing Day the Thursday after. */
class LagTest {

    private final WorkingDays calendar = WorkingDays.shipped();

    @ParameterizedTest(name = "{0} told {1}: {2} days, {3} working days")
    @CsvSource({
        "2024-12-23, 2024-12-23, 0, 0",
        "2024-12-23, 2024-12-20, 0, 0",
        "2024-12-23, 2024-12-24, 1, 1",
        "2024-12-24, 2024-12-26, 2, 0",
        "2024-12-24, 2024-12-27, 3, 1",
        "2024-12-20, 2024-12-23, 3, 1",
        "2024-12-21, 2024-12-23, 2, 1",
        "2024-12-21, 2024-12-22, 1, 0",
        "2199-12-21, 2199-12-22, 1,"
    })
    void theDayOfTheChangeDoesNotCount(
            LocalDate occurredOn, LocalDate toldOn, int days, @Nullable Integer workingDays) {
        assertThat(Lag.of(occurredOn, toldOn, calendar)).isEqualTo(new Lag(days, workingDays));
    }

    @ParameterizedTest(name = "{0}, told {1}, within {2}, today {3}: {4}")
    @CsvSource({
        "2024-12-24, 2024-12-27, 1, 2025-01-10, TOLD",
        "2024-12-24, 2024-12-29, 1, 2025-01-10, TOLD",
        "2024-12-24, 2024-12-30, 1, 2025-01-10, TOLD_LATE",
        "2024-12-24, 2024-12-24, 0, 2025-01-10, TOLD",
        "2024-12-24, 2024-12-26, 0, 2025-01-10, TOLD",
        "2024-12-24, 2024-12-27, 0, 2025-01-10, TOLD_LATE",
        "2024-07-06, 2024-07-07, 0, 2025-01-10, TOLD",
        "2024-07-06, 2024-07-08, 0, 2025-01-10, TOLD_LATE",
        "2024-12-24, 2024-12-23, 0, 2025-01-10, TOLD",
        "2024-12-24, 2024-12-30,  , 2025-01-10, TOLD",
        "2024-12-24,           , 1, 2024-12-29, NOT_TOLD",
        "2024-12-24,           , 1, 2024-12-30, OVERDUE",
        "2024-12-24,           ,  , 2024-12-30, NOT_TOLD"
    })
    void theLastDayOfTheStandardIsWithinIt(
            LocalDate occurredOn,
            @Nullable LocalDate toldOn,
            @Nullable Integer within,
            LocalDate today,
            TellingStatus expected) {
        assertThat(TellingStatus.of(occurredOn, toldOn, within, today, calendar))
                .isEqualTo(expected);
    }

    /** The shipped calendar ends on 31 December 2027, a Friday. */
    @ParameterizedTest(name = "{0}, told {1}, within {2}, today {3}: {4}")
    @CsvSource({
        "2027-07-01,           , 1, 2028-01-02, OVERDUE",
        "2027-07-01, 2028-03-01, 1, 2028-03-02, TOLD_LATE",
        "2027-12-30,           , 0, 2028-01-02, OVERDUE",
        "2027-12-30,           , 1, 2027-12-31, NOT_TOLD",
        "2027-12-30,           , 1, 2028-06-01, NOT_TOLD",
        "2027-12-30, 2028-06-01, 1, 2028-06-01, TOLD",
        "2199-12-24, 2199-12-30, 1, 2199-12-30, TOLD"
    })
    void whatWasLateWhileTheCalendarReachedStaysLateAfterItsEnd(
            LocalDate occurredOn,
            @Nullable LocalDate toldOn,
            @Nullable Integer within,
            LocalDate today,
            TellingStatus expected) {
        assertThat(TellingStatus.of(occurredOn, toldOn, within, today, calendar))
                .isEqualTo(expected);
    }

    /** One count: what is late has a lag of more working days than the standard, and nothing else has. */
    @Test
    void theStatusAgreesWithTheLagOnEveryDayOfAYear() {
        for (var occurredOn = LocalDate.of(2024, 3, 25);
                occurredOn.getYear() == 2024;
                occurredOn = occurredOn.plusDays(3)) {
            for (int days = 0; days < 12; days++) {
                var toldOn = occurredOn.plusDays(days);
                var lag = Lag.of(occurredOn, toldOn, calendar).workingDays();
                for (int within = 0; within < 4; within++) {
                    assertThat(TellingStatus.of(occurredOn, toldOn, within, toldOn, calendar))
                            .as("%s told %s within %s", occurredOn, toldOn, within)
                            .isEqualTo(
                                    Objects.requireNonNull(lag) > within
                                            ? TellingStatus.TOLD_LATE
                                            : TellingStatus.TOLD);
                }
            }
        }
    }
}
