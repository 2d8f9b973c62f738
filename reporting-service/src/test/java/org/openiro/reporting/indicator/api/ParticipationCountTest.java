package org.openiro.reporting.indicator.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.openiro.platform.access.Roles;
import org.openiro.platform.testing.Councils;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestEvents;
import org.openiro.platform.testing.TestTokens;
import org.openiro.reporting.testing.Told;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "reporting"))
class ParticipationCountTest {

    private static final String COUNCIL = Councils.fresh();

    @Test
    void reviewsAreCountedByCalendarYearAndCodeOnceForEachCode() {
        Told told = new Told(COUNCIL);
        told.child("ana", "2016-01-09", null, "C2");
        told.held("ana", "r1", null, "2017-12-31", "PN1", null);
        told.held("ana", "r2", null, "2018-01-01", "PN1", null);
        told.held("ana", "r3", null, "2018-06-30", "PN1", null);
        TestEvents.publish(
                "reviews",
                "review-held.v1",
                COUNCIL,
                told.key("ana"),
                told.heldBody("ana", "r4", null, "2018-07-01", "PN1", null)
                        .replace("[\"PN1\"]", "[\"PN2\", \"PN7\", \"PN2\"]"));
        told.held("ana", "outside", null, "2019-01-01", "PN1", null);

        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> counted("2019-01-01", "2019-12-31"), list -> list.size() == 1);
        analyst()
                .get("/v1/participation-counts?from=2017-12-31&to=2018-12-31")
                .then()
                .statusCode(200)
                .body("year", contains(2017, 2018, 2018, 2018))
                .body("code", contains("PN1", "PN1", "PN2", "PN7"))
                .body("reviews", contains(1, 2, 1, 1));
        analyst()
                .get("/v1/participation-counts?from=2018-01-01&to=2018-06-30")
                .then()
                .body("$", hasSize(1))
                .body("[0].reviews", equalTo(2));
    }

    @Test
    void theDaysMustBeGivenAndInOrder() {
        analyst()
                .get("/v1/participation-counts?from=2018-01-01")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo("?to"));
        analyst()
                .get("/v1/participation-counts?to=2018-01-01")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?from"));
        analyst()
                .get("/v1/participation-counts?from=2018-01-02&to=2018-01-01")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("before-from"));
    }

    @Test
    void aSocialWorkerIsRefused() {
        given().auth()
                .oauth2(TestTokens.token(Roles.SOCIAL_WORKER, COUNCIL))
                .get("/v1/participation-counts?from=2018-01-01&to=2018-12-31")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    private static List<Object> counted(String from, String to) {
        return analyst()
                .get("/v1/participation-counts?from=" + from + "&to=" + to)
                .jsonPath()
                .getList("$");
    }

    private static RequestSpecification analyst() {
        return given().auth().oauth2(TestTokens.token(Roles.ANALYST, COUNCIL));
    }
}
