package org.openiro.simulator.casemanagement;

import com.fasterxml.jackson.databind.JsonNode;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.openiro.simulator.casemanagement.Published.Outcome;
import org.openiro.simulator.frontdoor.Pages;
import org.openiro.simulator.frontdoor.ServiceClient;

/**
 * What became of the records that were published, asked at review-service's front door: the clock may go on only when
 * each of them has been dealt with on its own day. Keeps our ids of the children meanwhile.
 */
final class Intake {

    private static final String ROLE = "integration";
    private static final int MORE_THAN_AWAITED = 20;

    /** A record takes some milliseconds; asking sooner only takes time away from it. */
    private static final Duration FIRST = Duration.ofMillis(20);

    private static final Duration EACH = Duration.ofMillis(5);

    private static final FailsafeExecutor<Boolean> UNTIL_DONE = Failsafe.with(RetryPolicy.<Boolean>builder()
            .handleResult(false)
            .withBackoff(Duration.ofMillis(50), Duration.ofSeconds(1), 2)
            .withMaxRetries(-1)
            .withMaxDuration(Duration.ofMinutes(10))
            .build());

    private final Map<String, String> children = new ConcurrentHashMap<>();
    private final ServiceClient reviews;

    Intake(ServiceClient reviews) {
        this.reviews = reviews;
    }

    Optional<String> childId(String person) {
        return Optional.ofNullable(children.get(person));
    }

    Optional<String> person(String childId) {
        return children.entrySet().stream()
                .filter(child -> child.getValue().equals(childId))
                .map(Map.Entry::getKey)
                .min(String::compareTo);
    }

    void awaits(Collection<Published> published) {
        Map<UUID, Published> open = new HashMap<>();
        published.stream()
                .filter(each -> each.outcome() != Outcome.NONE)
                .forEach(each -> open.put(each.event().id(), each));
        if (open.isEmpty()) {
            return;
        }
        pause(FIRST.plus(EACH.multipliedBy(open.size())));
        if (!UNTIL_DONE.get(() -> settled(open))) {
            throw new IllegalStateException("review-service has not dealt with %d records, such as %s"
                    .formatted(open.size(), open.keySet().iterator().next()));
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while records are on their way", e);
        }
    }

    private boolean settled(Map<UUID, Published> open) {
        if (awaits(open, Outcome.RESULT)) {
            results(open);
        }
        if (awaits(open, Outcome.DEAD_LETTER)) {
            deadLetters(open);
        }
        if (awaits(open, Outcome.GONE)) {
            gone(open);
        }
        return open.isEmpty();
    }

    private static boolean awaits(Map<UUID, Published> open, Outcome outcome) {
        return open.values().stream().anyMatch(each -> each.outcome() == outcome);
    }

    private void results(Map<UUID, Published> open) {
        int limit = Math.min(Pages.LARGEST, open.size() + MORE_THAN_AWAITED);
        Pages.read(reviews, ROLE, "/v1/intake-results?limit=" + limit, result -> {
            Published found = open.remove(eventId(result));
            if (found != null) {
                children.put(found.person(), result.path("childId").asText());
            }
            return found != null;
        });
    }

    private void deadLetters(Map<UUID, Published> open) {
        String newestFirst = "/v1/dead-letters?sort=-receivedAt&limit=" + Pages.LARGEST;
        Pages.read(reviews, ROLE, newestFirst, letter -> open.remove(eventId(letter)) != null);
    }

    private static UUID eventId(JsonNode item) {
        return UUID.fromString(item.path("eventId").asText());
    }

    private void gone(Map<UUID, Published> open) {
        List<Published> withdrawn = new ArrayList<>(open.values());
        withdrawn.removeIf(each -> each.outcome() != Outcome.GONE);
        for (Published each : withdrawn) {
            if (lookup(each.person()).isEmpty()) {
                open.remove(each.event().id());
                children.remove(each.person());
            }
        }
    }

    private Optional<String> lookup(String person) {
        Map<String, Object> question =
                Map.of("identifiers", List.of(Map.of("scheme", ChildSnapshot.SOURCE_SYSTEM, "identifier", person)));
        JsonNode id = reviews.ask(ROLE, "/v1/children/lookups", question)
                .orStop("looking a child up")
                .at("/items/0/childId");
        return id.isTextual() ? Optional.of(id.asText()) : Optional.empty();
    }
}
