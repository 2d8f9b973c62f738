package org.openiro.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Five years of public fake SSDA903 files that nest: the same review stands in several of them. They lie beside the
 * repository and are not part of it; where they are absent, this test is skipped and says so.
 */
@ExtendWith(LocalPlatform.Running.class)
class FiveYearsOfSsda903Test {

    private static final Path SAMPLES = LocalPlatform.ROOT.resolve("../shared/samples/ssda903");
    private static final int[] YEARS = {2017, 2018, 2019, 2020, 2021};
    private final LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Europe/London")));
    private static Council council;

    @BeforeAll
    static void council(LocalPlatform platform) {
        boolean present = Files.isDirectory(SAMPLES);
        if (!present) {
            System.err.println("SKIPPED: the five years of SSDA903 samples are absent (../shared/samples/ssda903)");
        }
        Assumptions.assumeTrue(present, "../shared/samples/ssda903 is absent");
        council = platform.council("E09000903");
    }

    @Test
    void everyReviewCountsOnceHoweverManyFilesHoldItAndASecondImportChangesNothing() throws IOException {
        for (int year : YEARS) {
            everyRowHasAResult(year, load(year, "first"));
        }
        Map<String, Long> expected = distinctReviewsInTheFiles();
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(participationCounts()).isEqualTo(expected));
        JsonNode report = settledReport();

        for (int year : YEARS) {
            JsonNode again = load(year, "again");
            assertThat(again.path("unchanged").asInt() + again.path("refused").asInt())
                    .as("rows of %d that changed nothing the second time", year)
                    .isEqualTo(again.path("rows").asInt());
        }
        assertThat(participationCounts()).isEqualTo(expected);
        assertThat(settledReport()).isEqualTo(report);
    }

    /** The report once it has stood still for ten seconds: corrections may follow the reviews that they correct. */
    private static JsonNode settledReport() {
        AtomicReference<JsonNode> last = new AtomicReference<>(council.annualReport(2018));
        await().during(Duration.ofSeconds(10))
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    JsonNode now = council.annualReport(2018);
                    return now.equals(last.getAndSet(now));
                });
        return last.get();
    }

    private static JsonNode load(int year, String occasion) {
        Map<String, Path> files = new LinkedHashMap<>();
        for (String file : new String[] {"header", "episodes", "reviews", "uasc"}) {
            files.put(file, SAMPLES.resolve(year + "-" + file + ".csv"));
        }
        return council.reviews()
                .upload("integration", "/v1/imports", Map.of("collectionYear", "" + year), files, occasion)
                .orStop("importing " + year);
    }

    private static void everyRowHasAResult(int year, JsonNode result) throws IOException {
        long rows = 0;
        for (String file : new String[] {"header", "episodes", "reviews", "uasc"}) {
            rows += lines(year, file).count();
        }
        int results = result.path("taken").asInt()
                + result.path("takenWithFindings").asInt()
                + result.path("refused").asInt();
        assertThat((long) results).as("results of " + year).isEqualTo(rows);
    }

    /** The independent count: distinct child, date and code in all files, less the dates that lie after today. */
    private Map<String, Long> distinctReviewsInTheFiles() throws IOException {
        DateTimeFormatter day = DateTimeFormatter.ofPattern("dd/MM/yyyy");
        Set<String> triples = new TreeSet<>();
        for (int year : YEARS) {
            lines(year, "reviews")
                    .map(line -> line.split(",", -1))
                    .forEach(row -> triples.add(String.join(",", row[0], row[2], row[3])));
        }
        Map<String, Long> counts = new TreeMap<>();
        for (String triple : triples) {
            String[] row = triple.split(",", -1);
            LocalDate on = LocalDate.parse(row[1], day);
            if (!on.isAfter(today)) {
                counts.merge(on.getYear() + " " + row[2], 1L, Long::sum);
            }
        }
        return counts;
    }

    private Map<String, Long> participationCounts() {
        JsonNode counted = council.reporting()
                .get("analyst", "/v1/participation-counts?from=2000-01-01&to=" + today)
                .orStop("reading participation counts");
        Map<String, Long> counts = new TreeMap<>();
        counted.forEach(row -> counts.put(
                row.path("year").asText() + " " + row.path("code").asText(),
                row.path("reviews").asLong()));
        return counts;
    }

    private static Stream<String> lines(int year, String file) throws IOException {
        return Files.readAllLines(SAMPLES.resolve(year + "-" + file + ".csv")).stream()
                .skip(1)
                .filter(line -> !line.isBlank());
    }
}
