package org.openiro.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartFailureTest {

    @TempDir
    private Path directory;

    @Test
    void aFullDiskIsSaidBeforeAnythingIsStarted() {
        assertThatThrownBy(() -> DiskSpace.require(directory, Long.MAX_VALUE, "PostgreSQL"))
                .isInstanceOf(StartFailedException.class)
                .hasMessageStartingWith("The disk is full: PostgreSQL needs ")
                .hasMessageContaining(directory.toString());
        assertThatCode(() -> DiskSpace.require(directory, 1, "PostgreSQL")).doesNotThrowAnyException();
    }

    @Test
    void aDiskThatFillsWhileStartingIsReadFromTheLog() throws IOException {
        Path log = Files.writeString(directory.resolve("kafka.log"), "");
        StartLog started = StartLog.of(log);
        append(log, "FATAL: could not write lock file: No space left on device\n");
        assertThat(started.failure("Kafka", 9092)).hasMessageContaining("Kafka could not start: the disk is full");
    }

    @Test
    void whatAnEarlierRunWroteIsNoReason() throws IOException {
        Path log = Files.writeString(directory.resolve("kafka.log"), "No space left on device\n");
        StartLog started = StartLog.of(log);
        append(log, "Something else\n");
        assertThat(started.failure("Kafka", 9092))
                .hasMessageNotContaining("disk is full")
                .hasMessageContaining("Something else");
    }

    private static void append(Path log, String text) throws IOException {
        Files.writeString(log, text, StandardOpenOption.APPEND);
    }
}
