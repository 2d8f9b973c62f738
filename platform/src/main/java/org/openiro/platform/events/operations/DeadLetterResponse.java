package org.openiro.platform.events.operations;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.events.deadletter.Body;
import org.openiro.platform.events.deadletter.DeadLetter;

/**
 * A dead letter whole.
 *
 * @param payload the body as it came: text where it was text, else Base64
 * @param mended the body that a replay takes instead, once somebody put one
 * @param mendedHeaders the headers that a replay takes instead, once somebody put any right
 * @param closedReason why somebody gave it up
 * @param changedBy the subject of whoever mended, replayed or closed it last
 */
public record DeadLetterResponse(
        DeadLetterSummary summary,
        int partition,
        long offset,
        @Nullable String key,
        Map<String, String> headers,
        String payload,
        @Nullable String mended,
        @Nullable Map<String, String> mendedHeaders,
        @Nullable String closedReason,
        String changedBy) {

    static DeadLetterResponse of(DeadLetter letter) {
        Body mended = letter.mended();
        return new DeadLetterResponse(
                DeadLetterSummary.of(letter),
                letter.record().partition(),
                letter.record().offset(),
                letter.record().key(),
                letter.record().headers(),
                letter.record().payload().text(),
                mended == null ? null : mended.text(),
                letter.mendedHeaders(),
                letter.closedReason(),
                letter.changedBy());
    }
}
