package org.openiro.platform.access;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(PlatformTestResource.class)
class TokensTest {

    @Test
    void aTokenOfTheCouncilsProviderIsAccepted() {
        with(TestTokens.token("iro")).then().statusCode(200);
    }

    @Test
    void withoutATokenNothingIsAnswered() {
        unauthenticated(given().get("/v1/notes"));
    }

    @Test
    void anExpiredTokenIsRefused() {
        unauthenticated(with(TestTokens.expired("iro")));
    }

    /** Quarkus refuses it from the second after the one that it ends in. */
    @Test
    void aTokenThatWasAcceptedIsRefusedOnceItEnds() {
        String token = TestTokens.living(Duration.ofSeconds(4), "iro");
        with(token).then().statusCode(200);
        with(token).then().statusCode(200);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> unauthenticated(with(token)));
    }

    @Test
    void twoTokensOfOneUserAreTwoAnswers() {
        String iro = TestTokens.token("iro", TestTokens.SAMPLEBOROUGH, "one-user");
        String analyst = TestTokens.token("analyst", TestTokens.SAMPLEBOROUGH, "one-user");
        for (int request = 1; request <= 2; request++) {
            with(iro).then().statusCode(200);
            forbidden(with(analyst), "forbidden");
        }
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        unauthenticated(with(TestTokens.fromIssuer("https://elsewhere.example", "iro")));
    }

    @Test
    void aTokenForAnotherAudienceIsRefused() {
        unauthenticated(with(TestTokens.forAudience("another-system", "iro")));
    }

    @Test
    void aTokenSignedByAnotherKeyIsRefused() {
        unauthenticated(with(TestTokens.signedByAnother("iro")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "a.b.c", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0."})
    void whatIsNoTokenIsRefused(String token) {
        unauthenticated(with(token));
    }

    @Test
    void aRoleThatTheOperationDoesNotNameIsRefused() {
        forbidden(with(TestTokens.token("analyst")), "forbidden");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Sampleborough", "E0999999", "E099999999", "e09999999", "E09999999 ", "PLATFORM"})
    void aTokenThatNamesNoAuthorityIsRefused(String authority) {
        forbidden(with(TestTokens.token("iro", authority, "somebody")), "authority-required");
    }

    @Test
    void onlyAPlatformAdministratorMayActForTheInstallation() {
        given().auth()
                .oauth2(TestTokens.token("platform-admin", "PLATFORM", "admin"))
                .get("/v1/notes")
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
    }

    @Test
    void anOperationThatNamesNoRolesIsClosedToAll() {
        forbidden(given().auth().oauth2(TestTokens.token("iro")).get("/v1/notes/forgotten"), "forbidden");
    }

    @Test
    void anOpenOperationNeedsNoToken() {
        given().get("/v1/notes/open").then().statusCode(200).body(equalTo("open"));
    }

    @Test
    void subjectRolesAndTeamsAreTheTokens() {
        given().auth()
                .oauth2(TestTokens.token("social-worker", TestTokens.SAMPLEBOROUGH, "sw-7", "North", "South"))
                .get("/v1/notes/me")
                .then()
                .statusCode(200)
                .body("$", equalTo(List.of("sw-7", "social-worker", "North", "South")));
    }

    private static Response with(String token) {
        return given().auth().oauth2(token).get("/v1/notes");
    }

    private static void unauthenticated(Response response) {
        response.then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("Bearer"))
                .body("code", equalTo("unauthenticated"));
    }

    private static void forbidden(Response response, String code) {
        response.then().statusCode(403).contentType("application/problem+json").body("code", equalTo(code));
    }
}
