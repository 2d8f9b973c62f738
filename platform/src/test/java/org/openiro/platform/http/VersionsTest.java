package org.openiro.platform.http;

import static org.hamcrest.Matchers.equalTo;
import static org.openiro.platform.http.Problems.assertProblem;
import static org.openiro.platform.sample.NoteClient.iro;
import static org.openiro.platform.sample.NoteClient.note;
import static org.openiro.platform.testing.TestTokens.SAMPLEBOROUGH;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.sample.Latches;
import org.openiro.platform.sample.NoteClient;
import org.openiro.platform.testing.PlatformTestResource;

@QuarkusTest
@QuarkusTestResource(PlatformTestResource.class)
class VersionsTest {

    @Inject
    Latches latches;

    private final UUID child = UUID.randomUUID();
    private final String heading = "version " + child;
    private String address;

    @BeforeEach
    void aNote() {
        address = NoteClient.write(SAMPLEBOROUGH, child, heading).getHeader("Location");
    }

    @Test
    void aChangeOfTheVersionThatWasReadIsMade() {
        String tag = iro().get(address).then().statusCode(200).extract().header("ETag");

        change(tag, heading + " changed")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("heading", equalTo(heading + " changed"));
        assertProblem(change(tag, "late"), PlatformProblem.STALE_VERSION);
    }

    @Test
    void aChangeThatDoesNotSayItsVersionIsRefused() {
        assertProblem(change(null, "blind"), PlatformProblem.VERSION_REQUIRED);
    }

    @Test
    void ofTwoChangesAtOnceTheSecondIsStale() throws Exception {
        String slow = heading + " slow";
        latches.hold(slow);
        CompletableFuture<Response> first = CompletableFuture.supplyAsync(() -> change("\"0\"", slow));
        latches.awaitReached(slow);
        change("\"0\"", heading + " quick").then().statusCode(200);
        latches.release(slow);

        assertProblem(first.get(), PlatformProblem.STALE_VERSION);
        iro().get(address).then().body("heading", equalTo(heading + " quick"));
    }

    private Response change(String ifMatch, String newHeading) {
        var request = iro().contentType("application/json").body(note(child, newHeading));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put(address);
    }
}
