package org.openiro.escalation.counting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void aShareIsRoundedHalfUp() {
        assertThat(new Share(1, 3).percent()).contains(new BigDecimal("33.3"));
        assertThat(new Share(2, 3).percent()).contains(new BigDecimal("66.7"));
        // 0.05 exactly: half goes up.
        assertThat(new Share(1, 2000).percent()).contains(new BigDecimal("0.1"));
    }

    @Test
    void allOrNoneOfSomethingIsAShareAndOfNothingThereIsNone() {
        assertThat(new Share(4, 4).percent()).contains(new BigDecimal("100.0"));
        assertThat(new Share(0, 4).percent()).contains(new BigDecimal("0.0"));
        assertThat(new Share(0, 0).percent()).isEmpty();
    }
}
