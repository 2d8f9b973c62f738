package org.openiro.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessGroupTest {

    @TempDir
    private Path directory;

    @Test
    void aProcessIsFoundByItsNameUntilItHasStopped() {
        ProcessGroup group = ProcessGroup.in(directory);
        ManagedProcess started = group.start(StartsAndWaits.spec(directory, "sleeper"));
        assertThat(ProcessGroup.in(directory).find("sleeper"))
                .map(ManagedProcess::pid)
                .contains(started.pid());
        started.stop(Duration.ofSeconds(5));
        assertThat(ProcessGroup.in(directory).find("sleeper")).isEmpty();
        assertThat(started.isAlive()).isFalse();
    }

    @Test
    void aProcessThatDoesNotHeedTermIsEndedByForce() {
        ProcessSpec deaf = new ProcessSpec(
                "deaf",
                List.of("/bin/sh", "-c", "trap '' TERM; while :; do sleep 1; done"),
                Map.of(),
                directory,
                directory.resolve("deaf.log"),
                StopSignal.TERM);
        ManagedProcess process = ProcessGroup.in(directory).start(deaf);
        process.stop(Duration.ofMillis(500));
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void aNumberThatAYoungerProcessHasInheritedIsNotOurs() throws IOException {
        Path file = directory.resolve("review-service.pid");
        Files.writeString(file, "TERM " + ProcessHandle.current().pid() + "\n");
        assertThat(ProcessGroup.in(directory).find("review-service")).isPresent();
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        assertThat(ProcessGroup.in(directory).find("review-service")).isEmpty();
    }

    @Test
    void aProgramThatIsNotThereIsSaidSo() {
        ProcessSpec missing = new ProcessSpec(
                "missing",
                List.of("/nonexistent/program"),
                Map.of(),
                directory.resolve("nowhere"),
                directory.resolve("missing.log"),
                StopSignal.TERM);
        assertThatThrownBy(() -> ProcessGroup.in(directory).start(missing))
                .isInstanceOf(StartFailedException.class)
                .hasMessageContaining("missing could not be started");
    }
}
