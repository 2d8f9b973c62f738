package org.openiro.review.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.openiro.review.intake.domain.Finding;

/** What became of one record that came as an event. */
record EventResultResponse(
        UUID eventId,
        String eventType,
        Instant receivedAt,
        UUID childId,
        EventResult.Result result,
        boolean unchanged,
        List<Finding> findings) {

    static EventResultResponse of(EventResult result) {
        return new EventResultResponse(
                result.eventId(),
                result.eventType(),
                result.receivedAt(),
                result.childId(),
                result.result(),
                result.unchanged(),
                result.findings());
    }
}
