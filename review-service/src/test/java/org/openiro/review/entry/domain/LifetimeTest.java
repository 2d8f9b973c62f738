package org.openiro.review.entry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openiro.review.refusal.domain.Refusal;

/** Today is 12 July 2024. */
class LifetimeTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 7, 12);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2024-07-12,",
        "2024-07-13, after-today",
        "2014-03-02,",
        "2014-03-01, before-birth",
    })
    void somethingHappensWithAChildBetweenItsBirthAndToday(LocalDate day, @Nullable String refusal) {
        assertRefused(new Lifetime(LocalDate.of(2014, 3, 2), null), day, refusal);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2024-07-01,", "2024-07-02, after-death"})
    void nothingHappensWithAChildAfterItsDeath(LocalDate day, @Nullable String refusal) {
        assertRefused(new Lifetime(LocalDate.of(2014, 3, 2), LocalDate.of(2024, 7, 1)), day, refusal);
    }

    @Test
    void whatIsNotKnownRefusesNothing() {
        assertRefused(new Lifetime(null, null), LocalDate.of(1990, 1, 1), null);
    }

    private static void assertRefused(Lifetime lifetime, LocalDate day, @Nullable String refusal) {
        var refusals = lifetime.refusals("on", day, TODAY);
        if (refusal == null) {
            assertThat(refusals).isEmpty();
        } else {
            assertThat(refusals)
                    .singleElement()
                    .extracting(Refusal::field, Refusal::code)
                    .containsExactly("on", refusal);
        }
    }
}
