package org.openiro.escalation.child;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openiro.escalation.testing.Caller;
import org.openiro.escalation.testing.EscalationTest;
import org.openiro.escalation.testing.GoldenExamples;
import org.openiro.escalation.testing.SampleConcern;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.platform.testing.PublishedEvents.Published;
import org.openiro.platform.testing.TestEvents;

/** Each test is a council of its own, since identifiers are a council's. */
@EscalationTest
class ChildArrivalTest {

    /** The child of review-service's golden example. */
    static final String CHILD = "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01";

    @Test
    void aConcernRaisedForAnIdentifierIsBoundWhenTheChildOfTheGoldenExampleArrives() {
        Caller iro = Caller.iroOf("E08000921");
        String id = raised(iro, SampleConcern.about("ssda903", "100001"));
        iro.opens(id).body("children[0].childId", nullValue()).header("ETag", is(tag("0-1")));

        arrives(iro.authority(), CHILD, GoldenExamples.ofReviewService("child-looked-after.v1"));

        bound(iro, id, CHILD).body("childCount", is(1)).header("ETag", is(tag("1-1")));
        List<Published> published = PublishedEvents.of("escalation", "concerns", id);
        assertThat(published).extracting(Published::type).containsExactly("concern-raised.v1", "concern-bound.v1");
        assertThat(published.getLast().data().at("/childIds/0").asText()).isEqualTo(CHILD);
        assertThat(published.getLast().data().at("/childCount").asInt()).isEqualTo(1);
    }

    @Test
    void whatAnIroReadBeforeTheChildArrivedIsStillGoodForACommand() {
        Caller iro = Caller.iroOf("E08000928");
        String id = raised(iro, SampleConcern.about("lcs", "F-1"));
        String readBefore = iro.opens(id).extract().header("ETag");
        String child = UUID.randomUUID().toString();

        arrives(iro.authority(), child, state(child, "lcs:F-1"));
        bound(iro, id, child);

        iro.commands(Map.of("formalisedOn", "2024-09-12"))
                .header("If-Match", readBefore)
                .post("/v1/concerns/{id}/formalise", id)
                .then()
                .statusCode(200)
                .body("standing", is("FORMAL"))
                .body("children[0].childId", is(child));
    }

    @Test
    void aChildKnownAlreadyIsBoundAtOnce() {
        Caller iro = Caller.iroOf("E08000922");
        String child = UUID.randomUUID().toString();
        String waiting = raised(iro, SampleConcern.about("lcs", "A-1"));
        arrives(iro.authority(), child, state(child, "lcs:A-1", "mosaic:7"));
        bound(iro, waiting, child);

        iro.raises(SampleConcern.about("mosaic", "7"))
                .statusCode(201)
                .body("children[0].childId", is(child))
                .body("children[0].scheme", is("mosaic"));
    }

    @Test
    void theSameIdentifierInAnotherCouncilBindsNothing() {
        Caller iro = Caller.iroOf("E08000923");
        Caller elsewhere = Caller.iroOf("E08000924");
        String here = raised(iro, SampleConcern.about("lcs", "B-1"));
        String there = raised(elsewhere, SampleConcern.about("lcs", "B-1"));
        String child = UUID.randomUUID().toString();

        arrives(iro.authority(), child, state(child, "lcs:B-1"));

        bound(iro, here, child);
        elsewhere.opens(there).statusCode(200).body("children[0].childId", nullValue());
    }

    @Test
    void twoIdentifiersThatTurnOutToBeOneChildCountOnce() {
        Caller iro = Caller.iroOf("E08000925");
        var others =
                List.of(Map.of("scheme", "mosaic", "identifier", "C-2"), Map.of("scheme", "lcs", "identifier", "C-3"));
        String id = raised(iro, SampleConcern.with(SampleConcern.about("lcs", "C-1"), "children", others));
        String child = UUID.randomUUID().toString();

        arrives(iro.authority(), child, state(child, "lcs:C-1", "mosaic:C-2"));

        bound(iro, id, child).body("childCount", is(2)).body("children[1].identifier", is("C-3"));
        Published last = PublishedEvents.of("escalation", "concerns", id).getLast();
        assertThat(last.data().at("/childCount").asInt()).isEqualTo(2);
        assertThat(last.data().at("/childIds")).hasSize(1);
    }

    @Test
    void anOlderStateThatComesLateChangesNothing() {
        Caller iro = Caller.iroOf("E08000926");
        String child = UUID.randomUUID().toString();
        String waiting = raised(iro, SampleConcern.about("lcs", "D-2"));
        send(iro.authority(), child, 20, state(child, "lcs:D-2"));
        bound(iro, waiting, child);
        String late = raised(iro, SampleConcern.about("lcs", "D-1"));
        String marker = raised(iro, SampleConcern.about("lcs", "D-marker"));

        send(iro.authority(), child, 10, state(child, "lcs:D-1"));
        send(iro.authority(), child, 30, state(child, "lcs:D-2", "lcs:D-marker"));

        // One key, one order: once the marker is bound, the late state has been dealt with.
        bound(iro, marker, child);
        iro.opens(late).statusCode(200).body("children[0].childId", nullValue());
    }

    @Test
    void anIdentifierGivenToAnotherChildIsThatChildsFromThenOn() {
        Caller iro = Caller.iroOf("E08000927");
        String first = UUID.randomUUID().toString();
        String second = UUID.randomUUID().toString();
        String before = raised(iro, SampleConcern.about("lcs", "E-1"));
        arrives(iro.authority(), first, state(first, "lcs:E-1"));
        bound(iro, before, first);
        String marker = raised(iro, SampleConcern.about("lcs", "E-2"));

        arrives(iro.authority(), second, state(second, "lcs:E-1", "lcs:E-2"));

        bound(iro, marker, second);
        iro.raises(SampleConcern.about("lcs", "E-1")).statusCode(201).body("children[0].childId", is(second));
        iro.opens(before).statusCode(200).body("children[0].childId", is(first));
    }

    private static String raised(Caller iro, Map<String, Object> concern) {
        return iro.raises(concern).statusCode(201).extract().path("concernId");
    }

    private static ValidatableResponse bound(Caller iro, String concern, String child) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> iro.opens(concern).statusCode(200).body("children[0].childId", is(child)));
        return iro.opens(concern).statusCode(200);
    }

    private static void arrives(String authority, String child, String state) {
        TestEvents.publish("children", "child-looked-after.v1", authority, child, state);
    }

    private static void send(String authority, String child, long sequence, String state) {
        var headers = TestEvents.headers(UUID.randomUUID(), "child-looked-after.v1", authority, sequence);
        TestEvents.send("children", child, headers, state.getBytes(UTF_8));
    }

    private static String state(String child, String... identifiers) {
        String list = Arrays.stream(identifiers)
                .map(each -> each.split(":", 2))
                .map(each -> "{\"scheme\":\"%s\",\"identifier\":\"%s\"}".formatted(each[0], each[1]))
                .collect(Collectors.joining(","));
        return "{\"childId\":\"%s\",\"identifiers\":[%s],\"restricted\":false}".formatted(child, list);
    }

    private static String tag(String bound) {
        return "\"0.%s.%s\"".formatted(Caller.today(), bound);
    }
}
