package org.openiro.reporting.report;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openiro.platform.access.Roles;
import org.openiro.platform.testing.Councils;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestTokens;
import org.openiro.reporting.indicator.domain.ReportingPeriod;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "reporting"))
class ReportRequestTest {

    private static final String COUNCIL = Councils.fresh();
    private static final String REPORT = "/v1/annual-reports/2024";

    @Inject
    Clock clock;

    @ParameterizedTest
    @ValueSource(strings = {Roles.ANALYST, Roles.IRO, Roles.IRO_MANAGER, Roles.SENIOR_MANAGER, Roles.AUDITOR})
    void whoMayRead(String role) {
        given().auth()
                .oauth2(TestTokens.token(role, COUNCIL))
                .get(REPORT)
                .then()
                .statusCode(200)
                .header("Vary", containsString("Accept"))
                .body("council", equalTo(COUNCIL))
                .body("synthetic", equalTo(false));
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.SOCIAL_WORKER, Roles.TEAM_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.INTEGRATION})
    void whoMayNot(String role) {
        given().auth()
                .oauth2(TestTokens.token(role, COUNCIL))
                .get(REPORT)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:openiro:problem:forbidden"));
    }

    @Test
    void nobodyWithoutAToken() {
        given().get(REPORT).then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    void aTokenInTheAddressIsRefusedOutsideTheLocalProfile() {
        given().queryParam("access_token", TestTokens.token(Roles.ANALYST, COUNCIL))
                .get(REPORT)
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(TestTokens.token(Roles.ANALYST, COUNCIL))
                .queryParam("access_token", "x")
                .get(REPORT)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?access_token"));
    }

    @Test
    void theRunningYearIsToDateAndTheNextHasNotBegun() {
        LocalDate today = LocalDate.now(clock);
        int running = ReportingPeriod.yearOf(today);
        given().auth()
                .oauth2(TestTokens.token(Roles.ANALYST, COUNCIL))
                .get("/v1/annual-reports/" + running)
                .then()
                .statusCode(200)
                .body("asAt", equalTo(today.toString()));
        for (String year : new String[] {String.valueOf(running + 1), "1994", "999999", "-1"}) {
            given().auth()
                    .oauth2(TestTokens.token(Roles.ANALYST, COUNCIL))
                    .get("/v1/annual-reports/" + year)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:openiro:problem:report-year-not-available"));
        }
    }

    @Test
    void whatIsNoYearIsNotThere() {
        given().auth()
                .oauth2(TestTokens.token(Roles.ANALYST, COUNCIL))
                .get("/v1/annual-reports/latest")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void anotherMediaTypeIsNotAcceptable() {
        given().auth()
                .oauth2(TestTokens.token(Roles.ANALYST, COUNCIL))
                .accept("text/csv")
                .get(REPORT)
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
    }

    @Test
    void withoutAPreferenceTheAnswerIsJson() {
        given().auth()
                .oauth2(TestTokens.token(Roles.ANALYST, COUNCIL))
                .accept("*/*")
                .get(REPORT)
                .then()
                .statusCode(200)
                .contentType("application/json");
    }
}
