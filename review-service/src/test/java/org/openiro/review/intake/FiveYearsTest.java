package org.openiro.review.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.ContractFiles;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;

/** Five nested years of a returns sample, where it is at hand: counted here by lines that share nothing with the product. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class FiveYearsTest {

    private static final Path SAMPLES =
            Path.of(System.getProperty("openiro.root"), "..", "shared", "samples", "ssda903");
    private static final String COUNCIL = "E06000903";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Test
    void theYearsNestAndTheSameReviewCountsOnce() throws IOException {
        assumeTrue(Files.isDirectory(SAMPLES), "the returns sample is absent: " + SAMPLES.normalize());
        Set<List<String>> triples = new HashSet<>();
        for (int year = 2017; year <= 2021; year++) {
            int rows = rowsOf(year);
            send(year).then().statusCode(201).body("rows", equalTo(rows));
            Files.readAllLines(SAMPLES.resolve(year + "-reviews.csv")).stream()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(cells -> triples.add(List.of(cells[0], cells[2], cells[3])));
        }
        var today = LocalDate.now(java.time.ZoneId.of("Europe/London"));
        Map<String, Integer> expected = new TreeMap<>();
        triples.stream()
                .filter(each -> !LocalDate.parse(each.get(1), DAY).isAfter(today))
                .forEach(each -> expected.merge(each.get(1).substring(6) + " " + each.get(2), 1, Integer::sum));

        assertThat(published()).isEqualTo(expected);
        for (var type : List.of("review-held.v1", "review-corrected.v1", "review-due.v1", "child-looked-after.v1")) {
            ContractFiles.assertPublishedValid("review", COUNCIL, type);
        }
        int events = PublishedEvents.ofType("review", COUNCIL, "review-held.v1").size()
                + PublishedEvents.ofType("review", COUNCIL, "review-corrected.v1")
                        .size()
                + PublishedEvents.ofType("review", COUNCIL, "review-due.v1").size()
                + PublishedEvents.ofType("review", COUNCIL, "child-looked-after.v1")
                        .size();
        var again = send(2021).then().statusCode(201).extract().jsonPath();
        assertThat(again.getInt("unchanged")).isEqualTo(again.getInt("rows") - again.getInt("refused"));
        send(2017).then().statusCode(201);
        assertThat(PublishedEvents.ofType("review", COUNCIL, "review-held.v1").size()
                        + PublishedEvents.ofType("review", COUNCIL, "review-corrected.v1")
                                .size()
                        + PublishedEvents.ofType("review", COUNCIL, "review-due.v1")
                                .size()
                        + PublishedEvents.ofType("review", COUNCIL, "child-looked-after.v1")
                                .size())
                .isEqualTo(events);
        assertThat(published()).isEqualTo(expected);
    }

    private static Map<String, Integer> published() {
        Map<String, List<String>> codesByReview = new HashMap<>();
        for (var type : List.of("review-held.v1", "review-corrected.v1")) {
            PublishedEvents.ofType("review", COUNCIL, type).forEach(event -> event.data()
                    .get("participationCodes")
                    .forEach(code -> codesByReview.put(
                            event.data().get("reviewId").asText(),
                            List.of(
                                    event.data().get("completedOn").asText().substring(0, 4),
                                    event.data().get("participationCodes").toString()))));
        }
        Map<String, Integer> counts = new TreeMap<>();
        codesByReview.values().forEach(each -> {
            for (var code : each.get(1).replaceAll("[\\[\\]\"]", "").split(",", -1)) {
                counts.merge(each.get(0) + " " + code, 1, Integer::sum);
            }
        });
        return counts;
    }

    private static io.restassured.response.Response send(int year) throws IOException {
        var returned = Returns.of(year).by(COUNCIL);
        for (var file : List.of("header", "episodes", "reviews", "uasc")) {
            returned.whole(file, Files.readString(SAMPLES.resolve(year + "-" + file + ".csv")));
        }
        long start = System.nanoTime();
        var response = returned.send();
        System.getLogger(FiveYearsTest.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        "{0}: {1} ms {2}",
                        year,
                        (System.nanoTime() - start) / 1_000_000,
                        response.asString());
        return response;
    }

    private static int rowsOf(int year) throws IOException {
        int rows = 0;
        for (var file : List.of("header", "episodes", "reviews", "uasc")) {
            rows += Files.readAllLines(SAMPLES.resolve(year + "-" + file + ".csv"))
                            .size()
                    - 1;
        }
        return rows;
    }
}
