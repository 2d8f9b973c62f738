package org.openiro.escalation.concern.api;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.escalation.ladder.domain.Limits;

/** Where the concern stands on its ladder and by when an answer is owed. */
record LadderResponse(
        String template,
        LocalDate validFrom,
        String source,
        String calendarVersion,

        @Schema(description = "Outside the twenty working days.")
        DeadlineResponse informal,

        @Nullable StageResponse stage,
        @Nullable DeadlineResponse overall,

        @Schema(description = "The limit that governs now: the earlier of the stage's and the overall one.")
        DeadlineResponse governing) {

    /** The formal stage that was reached. */
    record StageResponse(
            int number,
            String code,

            @Schema(description = "Whose answer is awaited.")
            String answeredBy,

            LocalDate startedOn,
            DeadlineResponse deadline) {}

    static LadderResponse of(Limits limits, LocalDate asAt, String calendarVersion) {
        Limits.Formal formal = limits.formal();
        return new LadderResponse(
                limits.template().name(),
                limits.template().validFrom(),
                limits.template().source(),
                calendarVersion,
                DeadlineResponse.of(limits.informal(), asAt),
                formal == null ? null : stage(formal, asAt),
                formal == null ? null : DeadlineResponse.of(formal.overall(), asAt),
                DeadlineResponse.of(limits.governing(), asAt));
    }

    private static StageResponse stage(Limits.Formal formal, LocalDate asAt) {
        return new StageResponse(
                formal.stage().number(),
                formal.stage().code(),
                formal.stage().answeredBy(),
                formal.startedOn(),
                DeadlineResponse.of(formal.ofStage(), asAt));
    }
}
