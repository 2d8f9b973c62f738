package org.openiro.review.school;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestTokens;

/** What a meeting makes of the terms stands in {@code ArrangementsTest}. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class SchoolTermsTest {

    private static int councils;

    private final String council = "E0800%04d".formatted(6500 + councils++);

    @Test
    void termsAreListedTheLatestFirst() {
        set("2026-09-02", "2026-10-23", "08:45", "15:30").statusCode(201);
        set("2026-11-02", "2026-12-18", "08:45", "15:30").statusCode(201);

        as("iro")
                .get("/v1/school-terms")
                .then()
                .statusCode(200)
                .body("items.firstDay", contains("2026-11-02", "2026-09-02"))
                .body("items.setBy", contains("test-iro-manager", "test-iro-manager"));
    }

    @Test
    void aTermThatEndsBeforeItBeginsIsRefusedByEveryField() {
        set("2026-09-02", "2026-09-01", "15:30", "15:30")
                .statusCode(422)
                .body("errors.pointer", contains("/lastDay", "/dayEndsAt"))
                .body("errors.code", contains("before-first-day", "not-after-start"));
        as("iro").get("/v1/school-terms").then().body("items", empty());

        set("2026-09-02", "2026-09-02", "15:29", "15:30").statusCode(201);
    }

    /** Else a slip in the year would make every weekday of years a school day. */
    @Test
    void aTermLastsTwentySixWeeksAtMost() {
        set("2026-09-02", "2027-03-03", "08:45", "15:30")
                .statusCode(422)
                .body("errors.pointer", contains("/lastDay"))
                .body("errors.code", contains("too-long"));

        set("2026-09-02", "2027-03-02", "08:45", "15:30").statusCode(201);
    }

    @Test
    void aTermEnteredInErrorIsTakenBackOnceAndStaysToBeSeen() {
        var set = set("2026-09-02", "2026-10-23", "08:45", "15:30");
        var id = set.extract().<String>path("termId");

        withdraw(id, set.extract().header("ETag")).statusCode(200).body("withdrawnBy", equalTo("test-iro-manager"));
        withdraw(id, set.extract().header("ETag")).statusCode(412);
        withdraw(id, as("iro").get("/v1/school-terms/{id}", id).header("ETag"))
                .statusCode(409)
                .body("code", equalTo("school-term-withdrawn"));
        as("auditor").get("/v1/school-terms/{id}", id).then().statusCode(200);
    }

    @Test
    void anotherCouncilsTermIsNoneHere() {
        var id = set("2026-09-02", "2026-10-23", "08:45", "15:30").extract().<String>path("termId");

        given().auth()
                .oauth2(TestTokens.token("iro-manager", TestTokens.OTHERSHIRE))
                .get("/v1/school-terms/{id}", id)
                .then()
                .statusCode(404);
    }

    private ValidatableResponse set(String first, String last, String starts, String ends) {
        return command()
                .body("""
                        {"firstDay": "%s", "lastDay": "%s", "dayStartsAt": "%s", "dayEndsAt": "%s"}""".formatted(first, last, starts, ends))
                .post("/v1/school-terms")
                .then();
    }

    private ValidatableResponse withdraw(String id, String etag) {
        return command()
                .header("If-Match", etag)
                .post("/v1/school-terms/{id}/withdraw", id)
                .then();
    }

    private RequestSpecification command() {
        return as("iro-manager")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json");
    }

    private RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.token(role, council));
    }
}
