package org.openiro.escalation.concern.api;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.escalation.concern.domain.Step;
import org.openiro.escalation.concern.store.ConcernStepRow;

/** One line of the history: what happened on which day, who recorded it and when. */
record StepResponse(
        int number,
        Step.Kind step,
        LocalDate happenedOn,
        @Nullable Integer stage,
        @Nullable String outcome,
        Instant recordedAt,
        @Schema(description = "The subject of the token.") String recordedBy) {

    static StepResponse of(ConcernStepRow row) {
        Step step = row.step();
        return new StepResponse(
                row.number(),
                step.kind(),
                step.happenedOn(),
                step.stage(),
                step.outcome(),
                row.recordedAt(),
                row.recordedBy());
    }
}
