package org.openiro.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformClockTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant NOW = Instant.parse("2026-07-14T23:30:00Z");

    @TempDir
    private Path state;

    @ParameterizedTest
    @CsvSource({
        "2024-01-31, 2024-01-31T12:00:00Z",
        "2024-05-31, 2024-05-31T11:00:00Z",
        "2031-12-01, 2031-12-01T12:00:00Z"
    })
    void aSetDayBeginsAtNoonInLondonInWinterAndSummer(LocalDate day, Instant noon) {
        at(NOW).set(day);
        assertThat(at(NOW).now().instant()).isEqualTo(noon);
        assertThat(at(NOW).today()).isEqualTo(day);
        assertThat(at(NOW).isSet()).isTrue();
    }

    @Test
    void timeGoesOnFromThere() {
        at(NOW).set(LocalDate.of(2024, 5, 31));
        assertThat(at(NOW.plus(Duration.ofHours(12).minusSeconds(1))).today()).isEqualTo("2024-05-31");
        assertThat(at(NOW.plus(Duration.ofHours(12))).today()).isEqualTo("2024-06-01");
    }

    @Test
    void theClockGoesBackAndToTheRealTimeAndLeavesNothingElseBehind() throws Exception {
        at(NOW).set(LocalDate.of(2024, 5, 31));
        at(NOW).set(LocalDate.of(2023, 4, 1));
        assertThat(at(NOW).today()).isEqualTo("2023-04-01");
        try (Stream<Path> files = Files.list(state)) {
            assertThat(files).containsExactly(state.resolve("clock"));
        }
        at(NOW).beReal();
        at(NOW).beReal();
        assertThat(at(NOW).now().instant()).isEqualTo(NOW);
        assertThat(at(NOW).today()).isEqualTo("2026-07-15");
        assertThat(at(NOW).isSet()).isFalse();
    }

    private PlatformClock at(Instant now) {
        return new PlatformClock(new Layout(state, state), Clock.fixed(now, LONDON));
    }
}
