package org.openiro.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LondonClockTest {

    /** Half an hour into the next day in London, still the day before in UTC. */
    private static final Instant NOW = Instant.parse("2026-07-14T23:30:00Z");

    @TempDir
    private Path directory;

    @Test
    void withoutAFileTheClockIsTheRealOneInAnyProfile() {
        assertThat(LondonClock.clock(Optional.empty(), List.of("prod"))).isEqualTo(Clock.system(LondonClock.LONDON));
        assertThat(LondonClock.clock(Optional.empty(), List.of("local"))).isEqualTo(Clock.system(LondonClock.LONDON));
    }

    @Test
    void inTheLocalProfileAFileSetsTheClock() throws Exception {
        Path file = Files.writeString(directory.resolve("clock"), "PT-876000H");
        Clock clock = LondonClock.clock(Optional.of(file), List.of("local"));
        assertThat(clock.instant()).isBefore(Instant.parse("2000-01-01T00:00:00Z"));
        assertThat(clock.getZone()).isEqualTo(LondonClock.LONDON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"prod", "test", "dev", "local,prod", "prod,local"})
    void inAnyOtherProfileAFileIsRefusedEvenWhereThereIsNone(String profiles) {
        Optional<Path> file = Optional.of(directory.resolve("none"));
        List<String> active = List.of(profiles.split(",", -1));
        assertThatThrownBy(() -> LondonClock.clock(file, active))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("openiro.clock.file")
                .hasMessageContaining("the profile " + profiles + ":");
    }

    @Test
    void eachCallSeesWhatTheFileSaysThen() throws Exception {
        Path file = directory.resolve("clock");
        Clock clock = new ClockSetByFile(file, Clock.fixed(NOW, LondonClock.LONDON));
        assertThat(LocalDate.now(clock)).isEqualTo("2026-07-15");
        Files.writeString(file, "PT-24H\n");
        assertThat(LocalDate.now(clock)).isEqualTo("2026-07-14");
        Files.writeString(file, "PT-23H-30M-1S\n");
        assertThat(clock.instant()).isEqualTo("2026-07-13T23:59:59Z");
        Files.delete(file);
        assertThat(clock.instant()).isEqualTo(NOW);
        assertThat(LocalDate.now(clock.withZone(ZoneOffset.UTC))).isEqualTo("2026-07-14");
    }

    @Test
    void aFileThatCannotBeMeantStopsTheWorkInsteadOfGivingTheRealDay() throws Exception {
        Path file = Files.writeString(directory.resolve("clock"), "2024-05-31");
        Clock clock = new ClockSetByFile(file, Clock.fixed(NOW, LondonClock.LONDON));
        assertThatThrownBy(clock::instant).isInstanceOf(DateTimeException.class);
    }
}
