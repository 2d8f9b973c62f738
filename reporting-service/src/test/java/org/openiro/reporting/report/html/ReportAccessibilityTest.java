package org.openiro.reporting.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.Councils;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.reporting.testing.FullYear;
import org.openiro.reporting.testing.Reports;
import org.openiro.reporting.testing.Repository;

/** axe-core, in Debian's Chromium, finds nothing wrong with the page: full and empty, wide and narrow. */
@Tag("extended")
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "reporting"))
class ReportAccessibilityTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    /** The pages stay there, for people to look at. */
    private static final Path FOLDER = Path.of("target", "accessibility").toAbsolutePath();

    @Test
    void axeFindsNoViolation() throws IOException, InterruptedException {
        assertThat(CHROMIUM)
                .as("Debian's chromium is needed: apt-get install chromium")
                .exists();
        var council = Councils.fresh();
        FullYear.tell(council);
        Path full = page("full.html", Reports.html(council, 2024));
        Path empty = page("empty.html", Reports.html(Councils.fresh(), 2024));
        Path scripts = Repository.path("reporting-service/src/test/accessibility");
        Path work = Files.createDirectories(FOLDER.resolve("axe"));
        for (String file : List.of("package.json", "package-lock.json", "check.mjs")) {
            Files.copy(scripts.resolve(file), work.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        run(work, List.of("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts"));

        String found = run(work, List.of("node", "check.mjs", CHROMIUM.toString(), full.toString(), empty.toString()));

        JsonNode results = new ObjectMapper().readTree(found.substring(found.indexOf('[')));
        assertThat(results).hasSize(4);
        for (JsonNode result : results) {
            assertThat(result.get("passes").asInt()).isGreaterThan(20);
            assertThat(result.get("violations")).as(result.toPrettyString()).isEmpty();
            assertThat(result.get("overflow").asInt())
                    .as("page wider than the window")
                    .isZero();
        }
    }

    private Path page(String name, String html) throws IOException {
        return Files.writeString(Files.createDirectories(FOLDER).resolve(name), html);
    }

    private static String run(Path folder, List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        try {
            assertThat(process.waitFor(4, TimeUnit.MINUTES))
                    .as(command.toString())
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        String said = Files.readString(out, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }
}
