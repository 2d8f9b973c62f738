package org.openiro.review.preparation;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Base64;
import java.util.concurrent.ThreadLocalRandom;
import org.openiro.platform.testing.TestTokens;

/** A council that no other test uses, with the settings that its manager makes. */
final class Council {

    private static final String SETTINGS = "/v1/preparation-settings";

    final String code = "E08" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
    final String secret =
            "whsec_" + Base64.getEncoder().encodeToString(("the secret that only " + code + " has").getBytes(US_ASCII));

    RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.token(role, code));
    }

    Response settings() {
        return as("iro-manager").get(SETTINGS);
    }

    Response set(String body) {
        return change(body).put(SETTINGS);
    }

    Response bringTo(String url) {
        return change("{\"url\": \"%s\", \"secret\": \"%s\"}".formatted(url, secret))
                .put(SETTINGS + "/webhook");
    }

    Response bringNowhere() {
        return as("iro-manager").header("If-Match", settings().header("ETag")).delete(SETTINGS + "/webhook");
    }

    private RequestSpecification change(String body) {
        return as("integration")
                .header("If-Match", settings().header("ETag"))
                .contentType("application/json")
                .body(body);
    }
}
