package org.openiro.review.familygroup.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingLifeTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "NOT_OFFERED, RECORD_IN_ERROR",
        "OFFERED, ANSWER HOLD NOT_HOLD RECORD_IN_ERROR",
        "ACCEPTED, ANSWER HOLD NOT_HOLD RECORD_IN_ERROR",
        "DECLINED, ANSWER HOLD RECORD_IN_ERROR",
        "NOT_HELD, HOLD RECORD_IN_ERROR",
        "HELD, RECORD_IN_ERROR",
        "RECORDED_IN_ERROR, ''"
    })
    void eachStateAllowsItsSteps(MeetingStatus status, String allowed) {
        var steps = MeetingLife.allowed(status).stream().map(Enum::name).collect(Collectors.joining(" "));

        assertThat(steps).isEqualTo(allowed);
    }

    @Test
    void theStepsStandInTheOrderInWhichTheyAreDeclared() {
        Arrays.stream(MeetingStatus.values())
                .forEach(status -> assertThat(MeetingLife.allowed(status)).isSorted());
    }
}
