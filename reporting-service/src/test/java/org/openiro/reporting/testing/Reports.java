package org.openiro.reporting.testing;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.openiro.platform.access.Roles;
import org.openiro.platform.testing.TestTokens;

/** Reads reports over HTTP as an analyst of one council. */
public final class Reports {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Reports() {}

    public static JsonPath json(String authority, int year) {
        return given().auth()
                .oauth2(TestTokens.token(Roles.ANALYST, authority))
                .accept("application/json")
                .get("/v1/annual-reports/" + year)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .extract()
                .jsonPath();
    }

    public static String html(String authority, int year) {
        return given().auth()
                .oauth2(TestTokens.token(Roles.ANALYST, authority))
                .accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .get("/v1/annual-reports/" + year)
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .extract()
                .asString();
    }

    /** Waits until the report of 2024 says so: facts arrive in their own time. */
    public static JsonPath once(String authority, Predicate<JsonPath> says) {
        return Awaitility.await().atMost(PATIENCE).until(() -> json(authority, 2024), says);
    }

    /** How many of what is counted its source denies. */
    public static int disputed(JsonPath report, String figure) {
        return report.getInt(
                "figures." + figure + ".beside.find { it.label.contains('their source denies them') }.count");
    }

    public static int count(JsonPath report, String figure) {
        return report.getInt("figures." + figure + ".value");
    }
}
