package org.openiro.review.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestTokens;
import org.openiro.review.CaseManagement;
import org.openiro.review.CaseTable;

/** The written lives of reviews, command by command over HTTP, come out as the second calculation says. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class ReviewLifeCasesTest {

    /** A row, named for the report. */
    record Case(NamedCsvRecord row) {

        String the(String column) {
            return row.getField(column);
        }

        @Override
        public String toString() {
            return the("case") + " " + the("commands") + ": " + the("note");
        }
    }

    static Stream<Case> cases() {
        return CaseTable.rows("src/test/worked-cases/review-life.csv").stream().map(Case::new);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theLifeOfAReviewComesOutAsCalculated(Case life) {
        var people = new ReviewCommands(child(life));

        var answer = Stream.of(life.the("commands").split(";", -1))
                .map(String::strip)
                .map(people::say)
                .reduce("", (_, last) -> last);

        var expected = new LinkedHashMap<String, String>();
        Stream.of(
                        "answer",
                        "status",
                        "allowed",
                        "booked_for",
                        "earlier_bookings",
                        "complete_by",
                        "timeliness",
                        "days_late",
                        "late_reason",
                        "irregularities",
                        "obligations")
                .forEach(column -> expected.put(column, life.the(column)));
        var found = new LinkedHashMap<String, String>();
        found.put("answer", answer);
        found.putAll(review(people.review(), expected.get("complete_by")));
        found.put("obligations", obligations(people.childId()));
        assertThat(found).isEqualTo(expected);
    }

    private static Map<String, String> review(JsonPath review, String completeBy) {
        var found = new LinkedHashMap<String, String>();
        found.put("status", text(review, "status"));
        found.put("allowed", words(review, "allowedCommands"));
        found.put("booked_for", text(review, "bookedFor"));
        found.put("earlier_bookings", words(review, "earlierBookings.bookedFor"));
        // Once it is completed or given up, the time that was left says nothing any more.
        found.put("complete_by", completeBy.isEmpty() ? "" : text(review, "completeBy"));
        found.put("timeliness", text(review, "timeliness"));
        found.put("days_late", text(review, "daysLate"));
        found.put("late_reason", text(review, "lateReason"));
        found.put("irregularities", words(review, "irregularities"));
        return found;
    }

    private static String obligations(String childId) {
        var all = given().auth()
                .oauth2(TestTokens.token("iro"))
                .get("/v1/children/{id}/due-dates", childId)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .<Map<String, Object>>getList("obligations");
        return String.join(
                " ",
                all.stream()
                        .map(each -> each.get("rule") + ":" + each.get("statutoryDueOn") + ":" + each.get("timeliness"))
                        .toList());
    }

    private static String child(Case life) {
        var care = life.the("looked_after").split("/", -1);
        var person = CaseManagement.person();
        CaseManagement.child(person, "2024-01-16T02:00:00Z", """
                "dateOfBirth": "%s", "periodsOfCare": [{"startedOn": "%s"%s}],
                "legalStatuses": [{"code": "C1", "from": "%s"}]%s""".formatted(
                        life.the("born_on"),
                        care[0],
                        care[1].isEmpty() ? "" : ", \"endedOn\": \"%s\", \"endReason\": \"E4A\"".formatted(care[1]),
                        care[0],
                        placements(life.the("long_term_foster"))));
        return CaseManagement.arrived(person);
    }

    private static String placements(String fostered) {
        if (fostered.isEmpty()) {
            return "";
        }
        if (fostered.equals("-")) {
            return ", \"placements\": []";
        }
        return Stream.of(fostered.split(" ", -1))
                .map(spell -> spell.split("/", -1))
                .map(days -> "{\"type\": \"U4\", \"longTermFoster\": true, \"from\": \"%s\"%s}"
                        .formatted(days[0], days[1].isEmpty() ? "" : ", \"to\": \"" + days[1] + "\""))
                .collect(Collectors.joining(", ", ", \"placements\": [", "]"));
    }

    private static String text(JsonPath review, String field) {
        return Objects.toString(review.get(field), "");
    }

    private static String words(JsonPath review, String field) {
        List<String> all = review.getList(field);
        return all == null ? "" : String.join(" ", all);
    }
}
