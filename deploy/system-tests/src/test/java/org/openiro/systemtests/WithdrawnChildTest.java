package org.openiro.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openiro.simulator.frontdoor.ServiceClient;

/** A child of whom all four services know is withdrawn: it is in none of them, and neither record nor replay brings it back. */
@ExtendWith(LocalPlatform.Running.class)
class WithdrawnChildTest {

    private static final Duration SOON = Duration.ofMinutes(2);

    @Test
    void aWithdrawnChildIsGoneFromEveryServiceAndDoesNotComeBack(LocalPlatform platform) {
        Council council = platform.council("E09002001");
        Journey journey = new Journey(council);
        journey.travel(() -> {});
        journey.childIsWithdrawn();
        await().atMost(SOON).untilAsserted(() -> assertGone(council, journey));

        replay(council.reviews(), "children", "reviews");
        replay(council.caseload(), "iros", "allocations");
        replay(council.escalation(), "concerns");
        journey.publishChild("2025-02-10T20:00:00Z");
        await().atMost(SOON).until(() -> council.reviews()
                .get("integration", "/v1/dead-letters")
                .orStop("listing dead letters")
                .findValuesAsText("code")
                .contains("child-withdrawn"));
        assertGone(council, journey);
    }

    static void assertGone(Council council, Journey journey) {
        JsonNode figures = council.annualReport(Journey.YEAR).path("figures");
        for (String figure : List.of("childrenLookedAfter", "reviewsCompleted", "concernsRaised")) {
            assertThat(figures.at("/" + figure + "/value").asInt()).as(figure).isZero();
        }
        assertThat(council.reviews()
                        .get("iro", "/v1/children/" + journey.childId())
                        .status())
                .isEqualTo(404);
        assertThat(council.caseload()
                        .get("iro", "/v1/allocations?childId=" + journey.childId())
                        .orStop("listing allocations")
                        .path("items")
                        .size())
                .isZero();
        assertThat(council.escalation()
                        .get("iro", "/v1/concerns/" + journey.concern())
                        .status())
                .isEqualTo(404);
    }

    private static void replay(ServiceClient publisher, String... topics) {
        for (String topic : topics) {
            String id = publisher
                    .command("platform-admin", "/v1/event-replays", Map.of("topic", topic))
                    .orStop("ordering a replay")
                    .path("id")
                    .asText();
            await().atMost(SOON).until(() -> publisher
                    .get("platform-admin", "/v1/event-replays/" + id)
                    .orStop("reading a replay")
                    .hasNonNull("finishedAt"));
        }
    }
}
