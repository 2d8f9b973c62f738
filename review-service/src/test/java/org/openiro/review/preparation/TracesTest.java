package org.openiro.review.preparation;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.quarkus.arc.Unremovable;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.clock.LondonClock;
import org.openiro.platform.testing.PlatformTestResource;

/** Every trace is recorded here, as where a collector takes them, and says nothing of a child and no secret of a council. */
@QuarkusTest
@TestProfile(TracesTest.Recorded.class)
@QuarkusTestResource(MailServer.class)
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class TracesTest {

    /** As in production with a collector, which these tests stand for. */
    public static class Recorded implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("openiro.traces.share", "1.0", "quarkus.otel.traces.exporter", "none");
        }
    }

    /** Keeps all that would be exported, as one text a span. */
    @Singleton
    @Unremovable
    static class KeptSpans implements SpanProcessor {

        private final List<String> kept = new CopyOnWriteArrayList<>();

        @Override
        public void onStart(Context parent, ReadWriteSpan span) {}

        @Override
        public boolean isStartRequired() {
            return false;
        }

        @Override
        public void onEnd(ReadableSpan span) {
            kept.add(span.toSpanData().toString());
        }

        @Override
        public boolean isEndRequired() {
            return true;
        }
    }

    private final LocalDate today = LocalDate.now(Clock.system(LondonClock.LONDON));
    private final Council council = new Council();
    private final Receiver receiver = new Receiver();

    @Inject
    KeptSpans spans;

    @Inject
    PreparationSweep preparing;

    @Inject
    DeliverySweep delivering;

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void aTraceOfARecordAndOfRequestsNamesNobody() {
        var bornOn = today.minusYears(9).minusDays(11);
        var child = new PreparedChild(council.code, today, bornOn);
        child.preparation();

        recorded("case-management." + council.code);
        recorded("/v1/children/{id}/preparation".replace("{id}", child.childId));
        assertThat(spans.kept).noneMatch(span -> span.contains(child.person) || span.contains(bornOn.toString()));
    }

    @Test
    void theAddressOfACalendarIsInNoTrace() {
        var feed = "/v1/calendar-feeds/"
                + council.as("iro-manager")
                        .header("Idempotency-Key", "traced")
                        .contentType("application/json")
                        .body("{\"iro\": \"iro-003\"}")
                        .post("/v1/calendar-feeds")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("feedId");
        var drawn = council.as("iro-manager")
                .header("If-Match", council.as("iro-manager").get(feed).header("ETag"))
                .put(feed + "/link")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("url");
        var address = URI.create(drawn).getPath();
        given().get(address).then().statusCode(200);
        given().get(address + "x").then().statusCode(404);
        given().queryParam("t", "1").get(address).then().statusCode(200);
        council.as("iro-manager").get(feed).then().statusCode(200);

        recorded(feed + "/link");
        var secret = address.substring(address.lastIndexOf('/') + 1);
        assertThat(spans.kept).noneMatch(span -> span.contains(secret));
    }

    @Test
    void whereRemindersAreBroughtIsInNoTrace() {
        council.bringTo(receiver.url()).then().statusCode(200);
        var child = new PreparedChild(council.code, today);
        var mailbox = "team@" + council.code.toLowerCase(Locale.ROOT) + ".example";
        council.set("{\"mailboxes\": [{\"team\": \"%s\", \"mailbox\": \"%s\"}]}".formatted(child.team, mailbox))
                .then()
                .statusCode(200);
        preparing.sweep();
        delivering.sweep();
        child.as("iro")
                .get("/v1/reminders/{id}", child.onlyReminder())
                .then()
                .body("deliveries.findAll { it.state == 'DELIVERED' }", hasSize(2));

        recorded("/v1/reminders/" + child.onlyReminder());
        assertThat(spans.kept)
                .noneMatch(span -> span.contains("of-the-council")
                        || span.contains(council.secret)
                        || span.contains(mailbox)
                        || span.contains(child.person));
    }

    /** What comes after it in the list is of later requests; what came before has ended before. */
    private void recorded(String what) {
        await().atMost(60, SECONDS).until(() -> spans.kept.stream().anyMatch(span -> span.contains(what)));
    }
}
