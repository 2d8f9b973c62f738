package org.openiro.review.preparation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackOffTest {

    private static final BackOff TWICE = new BackOff(List.of(Duration.ofMinutes(1), Duration.ofMinutes(5)));

    @Test
    void eachFailureWaitsForItsOwnTimeAndTheOneAfterTheLastGivesUp() {
        assertThat(TWICE.after(1)).contains(Duration.ofMinutes(1));
        assertThat(TWICE.after(2)).contains(Duration.ofMinutes(5));
        assertThat(TWICE.after(3)).isEmpty();
    }

    @Test
    void onesWhoseNoteWasLostCountToo() {
        assertThat(TWICE.after(4)).isEmpty();
    }

    @Test
    void withoutAnyWaitTheFirstFailureGivesUp() {
        assertThat(new BackOff(List.of()).after(1)).isEmpty();
    }
}
