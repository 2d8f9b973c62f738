package org.openiro.caseload.testing;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.openiro.platform.testing.PublishedEvents;

/** What this service has published of an IRO, or of the allocations of a child. */
public final class Published {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String DATABASE = "caseload";

    private Published() {}

    /** All there is of the IRO, once there are that many and the broker has them. */
    public static List<PublishedEvents.Published> ofIro(String iroId, int count) {
        return of("iros", iroId, count);
    }

    /** All there is of the child's allocations, once there are that many and the broker has them. */
    public static List<PublishedEvents.Published> ofChild(String childId, int count) {
        return of("allocations", childId, count);
    }

    public static List<String> types(List<PublishedEvents.Published> events) {
        return events.stream().map(PublishedEvents.Published::type).toList();
    }

    public static String text(JsonNode body, String field) {
        return body.get(field).asText();
    }

    private static List<PublishedEvents.Published> of(String topic, String key, int count) {
        return await().atMost(PATIENCE)
                .until(
                        () -> PublishedEvents.of(DATABASE, topic, key),
                        events -> events.size() >= count && events.stream().allMatch(PublishedEvents.Published::sent));
    }
}
