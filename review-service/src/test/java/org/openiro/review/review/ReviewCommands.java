package org.openiro.review.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openiro.platform.testing.TestTokens;
import org.openiro.review.CaseManagement;

/**
 * People who record one child's reviews, as tests play them: they speak in words such as {@code adjourn 2024-02-12 to
 * 2024-02-26}, of the review of the command before or, with {@code @1}, of the first.
 */
final class ReviewCommands {

    private final String childId;
    private final List<String> reviewIds = new ArrayList<>();
    private String reviewId = "";

    ReviewCommands(String childId) {
        this.childId = childId;
    }

    /** Of a child of nine who came into care on 15 January 2024. */
    static ReviewCommands ofAChild() {
        return new ReviewCommands(CaseManagement.childLookedAfterSince("2024-01-15", "2014-03-02"));
    }

    String childId() {
        return childId;
    }

    /** The review spoken of last; nothing where none was recorded. */
    JsonPath review() {
        return reviewId.isEmpty() ? JsonPath.from("{}") : read().jsonPath();
    }

    /** Turns to the child's first review, which a source told of. */
    void seen() {
        reviewId = given().auth()
                .oauth2(TestTokens.token("iro"))
                .get("/v1/children/{id}/reviews", childId)
                .path("items[0].reviewId");
        reviewIds.add(reviewId);
    }

    /** The status of the answer and, of a refusal, what is said against which field, else its code. */
    String say(String words) {
        var said = new ArrayList<>(List.of(words.split(" ", -1)));
        if (said.getFirst().startsWith("@")) {
            reviewId = reviewIds.get(Integer.parseInt(said.removeFirst().substring(1)) - 1);
        }
        var verb = said.removeFirst();
        if (verb.equals("look")) {
            return Integer.toString(read().statusCode());
        }
        var created = List.of("book", "unbooked", "begun").contains(verb);
        var answer = created ? create(verb, body(verb, said)) : change(verb, body(verb, said));
        if (answer.statusCode() == 201) {
            reviewId = answer.path("reviewId");
            reviewIds.add(reviewId);
        }
        return answer.statusCode() < 300 ? Integer.toString(answer.statusCode()) : refusal(answer);
    }

    /** One after the other, and none is refused. */
    void said(String... commands) {
        for (var command : commands) {
            assertThat(say(command)).as(command).startsWith("20");
        }
    }

    ValidatableResponse dueDates() {
        return given().auth()
                .oauth2(TestTokens.token("iro"))
                .get("/v1/children/{id}/due-dates", childId)
                .then()
                .statusCode(200);
    }

    private static String refusal(Response answer) {
        List<Map<String, String>> errors = answer.jsonPath().getList("errors");
        return answer.statusCode() + " "
                + (errors == null
                        ? answer.path("code")
                        : errors.stream()
                                .map(each -> each.get("pointer").replaceFirst("^/", "") + ":" + each.get("code"))
                                .collect(Collectors.joining(" ")));
    }

    private Response create(String verb, Map<String, Object> body) {
        return command()
                .body(body)
                .post(
                        switch (verb) {
                            case "book" -> "/v1/children/{id}/reviews";
                            case "begun" -> "/v1/children/{id}/opened-reviews";
                            default -> "/v1/children/{id}/held-reviews";
                        },
                        childId);
    }

    private Response change(String verb, Map<String, Object> body) {
        return command()
                .header("If-Match", read().header("ETag"))
                .body(body)
                .post("/v1/reviews/{id}/{verb}", reviewId, verb.equals("error") ? "record-in-error" : verb);
    }

    private Response read() {
        return given().auth().oauth2(TestTokens.token("iro")).get("/v1/reviews/{id}", reviewId);
    }

    private static RequestSpecification command() {
        return given().auth()
                .oauth2(TestTokens.token("iro"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json");
    }

    private static Map<String, Object> body(String verb, List<String> said) {
        var body = new LinkedHashMap<String, Object>();
        switch (verb) {
            case "book" -> booking(body, said.getFirst());
            case "rebook" -> {
                booking(body, said.getFirst());
                body.put("rebookedOn", said.getLast());
                body.put("reason", "the carers are away");
            }
            case "open", "begun" -> body.put("openedOn", said.getFirst());
            case "adjourn" -> {
                body.put("adjournedOn", said.getFirst());
                body.put("continuesOn", said.getLast());
                body.put("reason", "the health assessment is missing");
            }
            case "cancel" -> {
                body.put("cancelledOn", said.getFirst());
                body.put("reason", "clash with court");
            }
            case "error" -> {
                body.put("foundOn", said.getFirst());
                body.put("reason", "it was another child's");
            }
            case "hold", "unbooked" -> holding(body, said);
            case "amend" -> amendment(body, said);
            default -> throw new IllegalArgumentException(verb);
        }
        return body;
    }

    private static void booking(Map<String, Object> body, String when) {
        var dayAndTime = when.split("@", -1);
        body.put("bookedFor", dayAndTime[0]);
        if (dayAndTime.length > 1) {
            body.put("startsAt", dayAndTime[1]);
        }
    }

    private static void holding(Map<String, Object> body, List<String> said) {
        body.put("heldOn", said.get(0));
        body.put("chairedBy", "iro-003");
        body.put("participationCode", said.get(1));
        for (int i = 2; i < said.size(); i++) {
            switch (said.get(i)) {
                case "series" -> body.put("conductedBy", "SERIES");
                case "without" -> body.put("conductedBy", "WITHOUT_MEETING");
                case "opened" -> body.put("openedOn", said.get(++i));
                default -> body.put("lateReason", said.get(i));
            }
        }
    }

    private static void amendment(Map<String, Object> body, List<String> said) {
        IntStream.iterate(0, i -> i + 1 < said.size(), i -> i + 2).forEach(i -> {
            var value = said.get(i + 1);
            switch (said.get(i)) {
                case "held" -> body.put("heldOn", value);
                case "code" -> body.put("participationCode", value);
                case "reason" -> body.put("lateReason", value);
                case "plus" -> body.put("contributoryLateReasons", Arrays.asList(value.split(",", -1)));
                case "how" -> body.put("conductedBy", value);
                default -> throw new IllegalArgumentException(said.get(i));
            }
        });
    }
}
