package org.openiro.platform.http;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestTokens;

/** However a request ends, the metrics do not name whom it asked for. */
@QuarkusTest
@QuarkusTestResource(PlatformTestResource.class)
class PathsInMetricsTest {

    private final String id = UUID.randomUUID().toString();

    @ParameterizedTest(name = "{0}, accepting {1}, sending {2}: {3}")
    @CsvSource({
        "GET, image/png, , 406",
        "PUT, application/json, text/csv, 415",
        "DELETE, application/json, , 405",
        "OPTIONS, application/json, , 200"
    })
    void oneThatIsAnsweredBeforeItsOperationIsFoundIsUnderNone(Method method, String accept, String sent, int status) {
        var request = given().header("Accept", accept);
        asked(sent == null ? request : request.contentType(sent).body("heading"), method, status);
        counted("method=\"%s\"".formatted(method), "status=\"%s\",uri=\"UNKNOWN\"".formatted(status));
    }

    @Test
    void oneThatIsRefusedOrFindsNothingIsUnderItsOperation() {
        asked(given().auth().oauth2("nonsense"), Method.GET, 401);
        counted("method=\"GET\"", "status=\"401\",uri=\"/v1/notes/{id}\"");
        asked(given().auth().oauth2(TestTokens.token("iro")), Method.GET, 404);
        counted("method=\"GET\"", "status=\"404\",uri=\"/v1/notes/{id}\"");
    }

    private void asked(RequestSpecification request, Method method, int status) {
        request.request(method, "/v1/notes/{id}", id).then().statusCode(status);
    }

    /** A request is counted once it has been answered. */
    private void counted(String... words) {
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(metrics().lines()).anySatisfy(line -> assertThat(line)
                        .startsWith("http_server_requests_seconds_count")
                        .contains(words)));
        assertThat(metrics()).doesNotContain(id);
    }

    private static String metrics() {
        return given().get("/q/metrics").then().statusCode(200).extract().asString();
    }
}
