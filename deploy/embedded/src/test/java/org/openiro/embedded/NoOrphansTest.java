package org.openiro.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoOrphansTest {

    @TempDir
    private Path temporary;

    @Test
    void serversOfAKilledParentEndAndTheirDataGoes() throws Exception {
        Process parent = parent("servers");
        List<Long> children = numbers(parent);
        assertThat(children).hasSize(2).allMatch(NoOrphansTest::lives);
        assertThat(files()).isNotEmpty();

        kill(parent);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(children).noneMatch(NoOrphansTest::lives);
            assertThat(files()).isEmpty();
        });
    }

    @Test
    void aTiedProcessEndsWithItsKilledParent() throws Exception {
        Process parent = parent("tied", temporary.resolve("run").toString());
        long child = numbers(parent).getFirst();
        assertThat(lives(child)).isTrue();

        kill(parent);

        await().atMost(Duration.ofSeconds(20)).until(() -> !lives(child));
    }

    @Test
    void anUntiedProcessOutlivesItsParentAndIsFoundAgain() throws Exception {
        Path run = temporary.resolve("run");
        Process parent = parent("untied", run.toString());
        long child = numbers(parent).getFirst();

        kill(parent);

        ManagedProcess found = ProcessGroup.in(run).find("sleeper").orElseThrow();
        assertThat(found.pid()).isEqualTo(child);
        // Longer than the reaper would take, had it been told.
        await().during(Duration.ofSeconds(2)).atMost(Duration.ofSeconds(5)).until(() -> lives(child));
        found.stop(Duration.ofSeconds(5));
        assertThat(lives(child)).isFalse();
    }

    @Test
    void whatCtrlCReachesIsTheParentAlone() throws Exception {
        ManagedProcess process =
                ProcessGroup.in(temporary.resolve("run")).start(StartsAndWaits.spec(temporary, "apart"));
        try {
            // The kernel sends Ctrl-C to the terminal's process group; a leader's group has its own number.
            int exit = new ProcessBuilder("/bin/sh", "-c", "kill -s 0 -- -" + process.pid())
                    .start()
                    .waitFor();
            assertThat(exit).isZero();
        } finally {
            process.kill();
        }
    }

    private Process parent(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                JavaCommand.ofThisJvm(),
                "-Djava.io.tmpdir=" + temporary,
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-cp",
                System.getProperty("java.class.path"),
                StartsAndWaits.class.getName()));
        command.addAll(Arrays.asList(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static List<Long> numbers(Process parent) throws IOException {
        String line = parent.inputReader().readLine();
        return Arrays.stream(line.split(" ", -1)).map(Long::valueOf).toList();
    }

    private static void kill(Process parent) throws InterruptedException {
        parent.destroyForcibly();
        parent.waitFor();
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(temporary)) {
            return files.filter(file -> file.getFileName().toString().startsWith("openiro-"))
                    .toList();
        }
    }

    private static boolean lives(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent() && !Zombies.contains(pid);
    }
}
