package org.openiro.review.schedule.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Needs Python 3, which the default build does not. */
@Tag("extended")
class SecondCalculationTest {

    private static final Path WORKED_CASES =
            Path.of(System.getProperty("openiro.root"), "review-service/src/test/worked-cases");

    @ParameterizedTest
    @ValueSource(strings = {"second_calculation.py", "between_reviews.py"})
    void theTablesAreWhatTheSecondCalculationGives(String script) throws IOException, InterruptedException {
        Process check = new ProcessBuilder("python3", script, "--check")
                .directory(WORKED_CASES.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(check.waitFor()).as(said).isZero();
    }
}
