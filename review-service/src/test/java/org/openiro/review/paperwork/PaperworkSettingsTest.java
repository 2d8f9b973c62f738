package org.openiro.review.paperwork;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.authority.AsAuthority;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.clock.LondonClock;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestTokens;
import org.openiro.review.CaseDays;
import org.openiro.review.CaseManagement;
import org.openiro.review.review.CourseFollowed;

/** The service began today with a council that no other test uses, and a child of it was reviewed today. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class PaperworkSettingsTest {

    private static final String SETTINGS = "/v1/paperwork-settings";

    private static final Clock NO_CLOCK = new Clock() {

        @Override
        public ZoneId getZone() {
            return LondonClock.LONDON;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            throw new AssertionError("a day is written");
        }
    };

    private final String council = "E08" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
    private final LocalDate today = LocalDate.now(Clock.system(LondonClock.LONDON));

    @Inject
    AgroalDataSource own;

    @Inject
    CurrentAuthority authority;

    @Inject
    AsAuthority asAuthority;

    private String reviewId;

    @BeforeEach
    void aChildCameAndWasReviewed() {
        var person = CaseManagement.person();
        CaseManagement.send(
                council, CaseManagement.SYSTEM, "child-record.v1", person, "2024-01-16T02:00:00Z", """
                "dateOfBirth": "2014-03-02", "periodsOfCare": [{"startedOn": "%s"}]""".formatted(
                                today.minusDays(7)));
        var child = await().atMost(60, SECONDS).until(() -> child(person), id -> id != null);
        reviewId = command("iro")
                .body("{\"heldOn\": \"%s\", \"chairedBy\": \"iro-003\", \"participationCode\": \"PN1\"}"
                        .formatted(today))
                .post("/v1/children/{id}/held-reviews", child)
                .then()
                .statusCode(201)
                .extract()
                .path("reviewId");
    }

    @Test
    void aCouncilThatGoesLiveLaterNamesTheDayFromWhichItsPapersAreFollowed() {
        settings()
                .body("begunOn", equalTo(today.toString()))
                .body("followedFrom", equalTo(today.toString()))
                .body("history", hasSize(0));
        CaseDays.on(today.plusDays(30));
        followed(true);

        set(today.plusDays(1))
                .statusCode(200)
                .body("begunOn", equalTo(today.toString()))
                .body("followedFrom", equalTo(today.plusDays(1).toString()));
        followed(false);
        set(today).statusCode(200);
        followed(true);
    }

    @Test
    void aDayBeforeThatOnWhichTheServiceBeganChangesNothingAndEachStaysToBeSeen() {
        set(today.plusDays(9)).statusCode(200);
        set(today.minusDays(1)).statusCode(200).body("followedFrom", equalTo(today.toString()));
        set(null)
                .statusCode(200)
                .body("followedFrom", equalTo(today.toString()))
                .body(
                        "history.followedFrom",
                        contains(
                                today.plusDays(9).toString(), today.minusDays(1).toString(), null))
                .body("history[0].setBy", equalTo("test-iro-manager"))
                .body("history[0].reason", equalTo("A trial load"));
        given().auth()
                .oauth2(TestTokens.token("iro-manager", TestTokens.OTHERSHIRE))
                .get(SETTINGS)
                .then()
                .statusCode(200)
                .body("history", hasSize(0));
    }

    @Test
    void aChangeIsMadeToWhatWasSeen() {
        var body = "{\"followedFrom\": \"%s\", \"reason\": \"A trial load\"}".formatted(today);
        as("iro-manager")
                .contentType("application/json")
                .body(body)
                .put(SETTINGS)
                .then()
                .statusCode(428);
        var read = settings().extract().header("ETag");
        set(today).statusCode(200);
        as("iro-manager")
                .header("If-Match", read)
                .contentType("application/json")
                .body(body)
                .put(SETTINGS)
                .then()
                .statusCode(412);
        settings().body("history", hasSize(1));
    }

    /** It asks the clock only where it writes the day, which takes a second connection. */
    @Test
    void afterAStartACouncilThatHasItsDayIsAskedForNoSecondConnection() {
        var started = new FollowedFrom(own, authority, NO_CLOCK);

        asAuthority.run(council, () -> QuarkusTransaction.requiringNew()
                .run(() -> assertThatCode(() -> started.begin(new CourseFollowed(null)))
                        .doesNotThrowAnyException()));
    }

    private void followed(boolean followed) {
        as("auditor")
                .get("/v1/reviews/{id}/paperwork", reviewId)
                .then()
                .statusCode(200)
                .body("followed", equalTo(followed));
        as("auditor")
                .get("/v1/worklists/paperwork-late")
                .then()
                .statusCode(200)
                .body("items.reviewId", followed ? contains(reviewId) : hasSize(0));
    }

    private @Nullable String child(String person) {
        return as("integration")
                .contentType("application/json")
                .body("{\"identifiers\":[{\"scheme\":\"%s\",\"identifier\":\"%s\"}]}"
                        .formatted(CaseManagement.SYSTEM, person))
                .post("/v1/children/lookups")
                .then()
                .statusCode(200)
                .extract()
                .path("items.childId[0]");
    }

    private ValidatableResponse settings() {
        return as("iro-manager").get(SETTINGS).then().statusCode(200);
    }

    private ValidatableResponse set(@Nullable LocalDate from) {
        return as("iro-manager")
                .header("If-Match", settings().extract().header("ETag"))
                .contentType("application/json")
                .body("{\"followedFrom\": %s, \"reason\": \"A trial load\"}"
                        .formatted(from == null ? null : "\"" + from + "\""))
                .put(SETTINGS)
                .then();
    }

    private RequestSpecification command(String role) {
        return as(role).header("Idempotency-Key", UUID.randomUUID().toString()).contentType("application/json");
    }

    private RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.token(role, council));
    }
}
