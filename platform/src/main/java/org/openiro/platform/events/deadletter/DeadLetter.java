package org.openiro.platform.events.deadletter;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A kept record with the reasons why it did not succeed.
 *
 * @param record as it came
 * @param mended the body that somebody put in its place, if any
 * @param mendedHeaders all headers as somebody put them right, if somebody did
 * @param state OPEN until a replay gave it its effect, then SETTLED, or until somebody gave it up, then CLOSED
 * @param closedReason why somebody gave it up, the last time
 */
public record DeadLetter(
        UUID id,
        Incoming record,
        @Nullable String type,
        @Nullable Body mended,
        @Nullable Map<String, String> mendedHeaders,
        List<Problem> problems,
        String state,
        @Nullable String closedReason,
        Instant receivedAt,
        Instant changedAt,
        String changedBy,
        long version) {

    /** What a replay tries: mended where it was mended, and for ever the same event. */
    public Incoming current() {
        Incoming mendedRecord = record.mended(
                mendedHeaders == null ? record.headers() : mendedHeaders, mended == null ? record.payload() : mended);
        return mendedRecord.as(record.eventId());
    }
}
