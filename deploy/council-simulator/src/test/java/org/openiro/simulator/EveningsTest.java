package org.openiro.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EveningsTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 5, 1);

    private final List<LocalDate> looked = new ArrayList<>();
    private final Evenings evenings = new Evenings(FIRST, looked::add);

    @Test
    void everyDayFromTheFirstToTheLastIsLived() {
        assertThat(evenings.until(FIRST.plusDays(2))).containsExactly(FIRST, FIRST.plusDays(1), FIRST.plusDays(2));
        assertThat(evenings.until(FIRST.minusDays(1))).isEmpty();
    }

    @Test
    void theDaysBeforeAreNotLookedAt() {
        evenings.after(FIRST.minusDays(1));
        evenings.after(FIRST);

        assertThat(looked).containsExactly(FIRST);
    }

    @Test
    void withoutAnybodyWhoLooksNoDayIsAdded() {
        assertThat(Evenings.NONE.until(FIRST)).isEmpty();
        assertThat(Evenings.NONE.anybodyLooks()).isFalse();
        assertThat(evenings.anybodyLooks()).isTrue();
    }
}
