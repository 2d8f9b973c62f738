package org.openiro.platform.events.operations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.events.deadletter.DeadLetter;
import org.openiro.platform.events.deadletter.Problem;

/** A dead letter in a list: the reasons, and nothing that the record says of a person. */
public record DeadLetterSummary(
        UUID id,
        String topic,
        @Nullable String type,
        UUID eventId,
        List<Problem> problems,
        String state,
        Instant receivedAt,
        Instant changedAt,
        long version) {

    static DeadLetterSummary of(DeadLetter letter) {
        return new DeadLetterSummary(
                letter.id(),
                letter.record().topic(),
                letter.type(),
                letter.record().eventId(),
                letter.problems(),
                letter.state(),
                letter.receivedAt(),
                letter.changedAt(),
                letter.version());
    }
}
