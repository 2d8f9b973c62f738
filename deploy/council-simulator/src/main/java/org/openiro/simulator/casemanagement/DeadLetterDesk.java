package org.openiro.simulator.casemanagement;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.openiro.simulator.frontdoor.Answer;
import org.openiro.simulator.frontdoor.Pages;
import org.openiro.simulator.frontdoor.ServiceClient;

/** The council's integration people, who look at what review-service could not take: they mend a body and have it replayed. */
final class DeadLetterDesk {

    private static final String ROLE = "integration";
    private static final String PATH = "/v1/dead-letters";
    private static final int PRECONDITION_FAILED = 412;

    private final ServiceClient reviews;

    DeadLetterDesk(ServiceClient reviews) {
        this.reviews = reviews;
    }

    /** Puts the body that the event should have had in place of the one that came, and gives it its effect. */
    void mend(UUID event, CaseRecord meant) {
        String letter = PATH + "/" + letter(event);
        Map<String, Object> body = Map.of("payload", meant.body());
        Answer mended = put(letter, body);
        if (mended.status() == PRECONDITION_FAILED) {
            // It was mended before, and the answer was lost with the service.
            mended = put(letter, body);
        }
        mended.orStop("mending a dead letter");
        String outcome = reviews.command(
                        ROLE, letter + "/replays", Map.of(), mended.etag().orElse(""))
                .orStop("replaying a dead letter")
                .path("outcome")
                .asText();
        // Known, when the answer to a first replay was lost with the service.
        if (!outcome.equals("applied") && !outcome.equals("known")) {
            throw new IllegalStateException("a mended dead letter was " + outcome + " when it was replayed");
        }
    }

    private Answer put(String letter, Map<String, Object> body) {
        return reviews.replace(
                ROLE, letter, body, reviews.get(ROLE, letter).etag().orElse(""));
    }

    private String letter(UUID event) {
        AtomicReference<JsonNode> found = new AtomicReference<>();
        Pages.read(reviews, ROLE, PATH + "?state=OPEN&limit=" + Pages.LARGEST, letter -> {
            if (letter.path("eventId").asText().equals(event.toString())) {
                found.set(letter);
            }
            return found.get() == null;
        });
        return Optional.ofNullable(found.get())
                .map(letter -> letter.path("id").asText())
                .orElseThrow(() -> new IllegalStateException("no dead letter waits of the event " + event));
    }
}
