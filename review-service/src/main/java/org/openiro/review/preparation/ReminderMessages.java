package org.openiro.review.preparation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Collectors;
import org.openiro.platform.events.EventJson;
import org.openiro.review.preparation.domain.ReminderKind;

/** Words what is brought to councils: once, so that every attempt says the same. */
@ApplicationScoped
class ReminderMessages {

    private final ObjectMapper json;
    private final Clock clock;

    ReminderMessages(@EventJson ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /** The body of a webhook as Standard Webhooks has it; its data are the event's. */
    private record WebhookBody(String type, Instant timestamp, PreparationDue data) {}

    String webhook(PreparationDue event) {
        try {
            return json.writeValueAsString(new WebhookBody(PreparationDue.TYPE, clock.instant(), event));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a reminder can always be written", e);
        }
    }

    /** What is to be done and where to see for whom; nothing of the child. */
    String email(PreparationDue event) {
        var what = event.kinds().stream()
                .map(ReminderKind::text)
                .map(text -> "- " + text + "\n")
                .collect(Collectors.joining());
        return """
                A review is to be prepared by your team:

                %s
                For which child, and by when, stands here; please acknowledge it there:
                %s
                """.formatted(what, event.detailUrl());
    }
}
