package org.openiro.escalation.concern.api;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.escalation.ladder.domain.Deadline;

/** A limit with its working. */
record DeadlineResponse(
        Deadline.Limit limit,

        @Schema(description = "The last day in time; none where the bank holidays are not published yet.") @Nullable
        LocalDate dueOn,

        @Schema(description = "Passed by today, or by the day of closing.")
        boolean passed,

        String working) {

    static DeadlineResponse of(Deadline deadline, LocalDate asAt) {
        LocalDate dueOn = deadline instanceof Deadline.DueOn known ? known.date() : null;
        return new DeadlineResponse(deadline.limit(), dueOn, deadline.passedBy(asAt), deadline.working());
    }
}
