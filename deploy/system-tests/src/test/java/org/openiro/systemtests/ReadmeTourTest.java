package org.openiro.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tour of the README as printed, on the sample council: each block runs, and prints what stands behind its arrows. */
@ExtendWith(LocalPlatform.Running.class)
class ReadmeTourTest {

    private static final Pattern BLOCK = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ARROW = Pattern.compile("^# → (.*)$", Pattern.MULTILINE);
    private static final List<String> SERVICES =
            List.of("review-service", "caseload-service", "escalation-service", "reporting-service");
    private static LocalPlatform platform;

    @BeforeAll
    static void aSmallSampleCouncilLives(LocalPlatform running) throws IOException {
        platform = running;
        platform.sampleCouncil();
    }

    static Stream<String> blocks() throws IOException {
        String readme = Files.readString(LocalPlatform.ROOT.resolve("README.md"));
        return BLOCK.matcher(readme).results().map(found -> found.group(1));
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void everyBlockOfTheTourWorksAsPrinted(String block) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("sh", "-eu", "-c", onThisPlatform(block))
                .directory(LocalPlatform.ROOT.toFile())
                .redirectErrorStream(true);
        builder.environment().put("OPENIRO_STATE", platform.state().toString());
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(printed).isZero();
        List<String> promised =
                ARROW.matcher(block).results().map(found -> found.group(1)).toList();
        assertThat(promised).isNotEmpty().allSatisfy(text -> assertThat(printed).contains(text));
    }

    /** The README names the usual ports; the tests' platform stands on others. */
    private static String onThisPlatform(String block) {
        String here = block;
        for (int i = 0; i < SERVICES.size(); i++) {
            here = here.replace(
                    "http://localhost:808" + (i + 1),
                    platform.endpoints().service(SERVICES.get(i)).toString());
        }
        assertThat(here).doesNotContain("http://localhost:808");
        return here;
    }
}
