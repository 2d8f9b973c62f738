package org.openiro.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as the script runs it, on a platform that says that it is up. */
class ClockCommandTest {

    @TempDir
    private Path directory;

    private LauncherRun launcher;
    private Layout layout;

    @BeforeEach
    void aPlatformThatIsUp() throws Exception {
        launcher = new LauncherRun(directory, Files.createDirectory(directory.resolve("state")));
        layout = new Layout(directory, launcher.state());
        new RunState(8081, 1, true).write(layout);
    }

    @Test
    void theDayIsSetSaidAndGivenBack() throws Exception {
        assertThat(launcher.run("clock", "2024-05-31").output()).isEqualTo("2024-05-31\n");
        assertThat(launcher.run("clock").output()).isEqualTo("2024-05-31\n");
        assertThat(new PlatformClock(layout).today()).isEqualTo("2024-05-31");

        assertThat(launcher.run("clock", "real").status()).isZero();
        assertThat(new PlatformClock(layout).today())
                .isEqualTo(LocalDate.now(Clock.system(ZoneId.of("Europe/London"))));
    }

    @Test
    void daysAreReadLineByLineAndEachIsAnsweredWhenItIsSet() throws Exception {
        Process clock = launcher.command("clock", "-").start();
        try (PrintWriter days = new PrintWriter(clock.outputWriter(), true);
                BufferedReader answers = clock.inputReader()) {
            for (String day : new String[] {"2023-04-01", "2024-02-29", "2023-12-31"}) {
                days.println(day);
                assertThat(answers.readLine()).isEqualTo(day);
                assertThat(new PlatformClock(layout).today()).isEqualTo(day);
            }
            days.println("31/12/2023");
            assertThat(answers.readLine()).startsWith("\"31/12/2023\" is no day. Say one such as 2024-05-31");
            assertThat(clock.waitFor()).isEqualTo(1);
        }
        assertThat(new PlatformClock(layout).today()).isEqualTo("2023-12-31");
    }

    @Test
    void aDayThatIsNoneIsRefusedAndTheClockStays() throws Exception {
        new PlatformClock(layout).set(LocalDate.of(2024, 5, 31));
        for (String none : new String[] {"2023-02-29", "tomorrow", "2024-5-31", ""}) {
            LauncherRun.Outcome outcome = launcher.run("clock", none);
            assertThat(outcome.status()).isEqualTo(1);
            assertThat(outcome.output()).startsWith("\"" + none + "\" is no day.");
        }
        assertThat(new PlatformClock(layout).today()).isEqualTo("2024-05-31");
    }

    @Test
    void whenNothingRunsNoClockIsSet() throws Exception {
        RunState.remove(layout);
        LauncherRun.Outcome outcome = launcher.run("clock", "2024-05-31");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.output()).contains("OpenIRO is not running. Start it: deploy/up");
        assertThat(new PlatformClock(layout).isSet()).isFalse();
    }
}
