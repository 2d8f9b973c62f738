package org.openiro.reporting.report;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openiro.platform.access.Roles;
import org.openiro.platform.testing.Councils;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestTokens;

/** The link that a local platform prints opens in a browser, and nothing else takes a token from the address. */
@QuarkusTest
@TestProfile(BrowserLinkTest.Local.class)
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "reporting"))
class BrowserLinkTest {

    /** The profile in which the launcher starts the services. */
    public static class Local implements QuarkusTestProfile {

        @Override
        public String getConfigProfile() {
            return "local";
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.http.test-port", "0");
        }
    }

    private static final String COUNCIL = Councils.fresh();
    private static final String TOKEN = TestTokens.token(Roles.ANALYST, COUNCIL);

    @Test
    void theLinkOpensThePage() {
        given().accept("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
                .queryParam("access_token", TOKEN)
                .get("/v1/annual-reports/2024")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("annual report"));
    }

    @Test
    void aTokenThatIsNotGoodIsRefused() {
        given().queryParam("access_token", TestTokens.expired(Roles.ANALYST))
                .get("/v1/annual-reports/2024")
                .then()
                .statusCode(401);
        given().queryParam("access_token", TestTokens.token(Roles.SOCIAL_WORKER, COUNCIL))
                .get("/v1/annual-reports/2024")
                .then()
                .statusCode(403);
    }

    @Test
    void noOtherOperationTakesAToken() {
        given().queryParam("access_token", TOKEN)
                .get("/v1/participation-counts?from=2018-01-01&to=2018-12-31")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(TOKEN)
                .queryParam("access_token", TOKEN)
                .get("/v1/participation-counts?from=2018-01-01&to=2018-12-31")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?access_token"));
    }

    @Test
    void noFurtherParameterIsTaken() {
        given().queryParam("access_token", TOKEN)
                .queryParam("format", "html")
                .get("/v1/annual-reports/2024")
                .then()
                .statusCode(401);
    }
}
