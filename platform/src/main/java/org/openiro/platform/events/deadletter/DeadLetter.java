package org.openiro.platform.events.deadletter;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A kept record with the reasons why it did not succeed.
 *
 * @param record as it came
 * @param mended the body that somebody put in its place, if any
 * @param state OPEN until a replay gave it its effect, then SETTLED
 */
public record DeadLetter(
        UUID id,
        Incoming record,
        @Nullable String type,
        @Nullable Body mended,
        List<Problem> problems,
        String state,
        Instant receivedAt,
        Instant changedAt,
        String changedBy,
        long version) {

    /** What a replay tries: the mended body where there is one. */
    public Incoming current() {
        return mended == null ? record : record.withPayload(mended);
    }
}
