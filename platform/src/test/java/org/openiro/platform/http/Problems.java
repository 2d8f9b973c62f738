package org.openiro.platform.http;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

/** What every refusal has in common. */
final class Problems {

    private Problems() {}

    static ValidatableResponse assertProblem(Response response, PlatformProblem expected) {
        String correlationId = response.getHeader("X-Correlation-Id");
        return response.then()
                .statusCode(expected.status())
                .header("Content-Type", containsString("application/problem+json"))
                .body("type", equalTo("urn:openiro:problem:" + expected.code()))
                .body("code", equalTo(expected.code()))
                .body("status", equalTo(expected.status()))
                .body("title", equalTo(expected.title()))
                .body("correlationId", not(nullValue()))
                .body("correlationId", equalTo(correlationId));
    }
}
