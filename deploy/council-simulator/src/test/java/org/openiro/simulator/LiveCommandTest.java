package org.openiro.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveCommandTest {

    private static final int REFUSED = 2;

    @TempDir
    Path folder;

    @Test
    void withoutAClockNobodyLives() {
        assertThat(Main.run("live", "--endpoints", "none.json", "--token-command", "echo"))
                .isEqualTo(REFUSED);
    }

    @Test
    void dialsBeyondTheirEndsAreRefused() {
        assertThat(generate("--children", "49")).isEqualTo(REFUSED);
        assertThat(generate("--children", "5001")).isEqualTo(REFUSED);
        assertThat(generate("--councils", "154")).isEqualTo(REFUSED);
        assertThat(generate("--years", "6")).isEqualTo(REFUSED);
    }

    @Test
    void filesAreWrittenWithoutAnyService() throws Exception {
        assertThat(generate("--children", "60", "--years", "1", "--councils", "2", "--until", "2026-04-30"))
                .isZero();

        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString()))
                    .hasSize(16)
                    .contains("E09999999/2025-reviews.csv", "E09999998/2026-header.csv");
        }
    }

    private int generate(String... dials) {
        return Main.run(Stream.concat(Stream.of("generate", "--out", folder.toString()), Stream.of(dials))
                .toArray(String[]::new));
    }
}
