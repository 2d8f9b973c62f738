package org.openiro.caseload.capacity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {

    @ParameterizedTest
    @CsvSource({
        "49, 1, 49.0, UNDER",
        "50, 1, 50.0, WITHIN",
        "70, 1, 70.0, WITHIN",
        "71, 1, 71.0, OVER",
        "4998, 100, 50.0, UNDER",
        "7004, 100, 70.0, OVER",
        "641, 10, 64.1, WITHIN",
        "6415, 100, 64.2, WITHIN",
        "6414, 100, 64.1, WITHIN",
        "30, 0.6, 50.0, WITHIN",
        "0, 1, 0.0, UNDER"
    })
    void isRoundedHalfUpAndJudgedBeforeRounding(long children, BigDecimal fte, BigDecimal value, Band band) {
        assertThat(Ratio.of(children, fte)).contains(new Ratio(value, band));
    }

    @Test
    void thereIsNoneWithoutFte() {
        assertThat(Ratio.of(12, BigDecimal.ZERO)).isEmpty();
        assertThat(Ratio.of(0, BigDecimal.ZERO)).isEmpty();
    }
}
