package org.openiro.review.midway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MidwayStatusTest {

    @ParameterizedTest(name = "due {0}, done {1}, ended {2}, today {3}: {4}")
    @CsvSource({
        "          , 2024-10-04,           , 2024-10-05, NOT_EXPECTED",
        "          ,           ,           , 2024-10-05, NOT_EXPECTED",
        "2024-10-04, 2024-10-04,           , 2024-10-20, ON_TIME",
        "2024-10-04, 2024-10-05,           , 2024-10-20, LATE",
        "2024-10-04, 2024-10-05, 2024-10-06, 2024-10-20, LATE",
        "2024-10-04,           ,           , 2024-10-04, PENDING",
        "2024-10-04,           ,           , 2024-10-05, OVERDUE",
        "2024-10-04,           , 2024-10-04, 2024-10-20, NOT_REQUIRED",
        "2024-10-04,           , 2024-10-05, 2024-10-20, MISSED"
    })
    void aCheckOnItsDueDateIsOnTime(
            @Nullable LocalDate dueOn,
            @Nullable LocalDate doneOn,
            @Nullable LocalDate endedOn,
            LocalDate today,
            MidwayStatus expected) {
        assertThat(MidwayStatus.of(dueOn, doneOn, endedOn, today)).isEqualTo(expected);
    }
}
