package org.openiro.escalation.concern.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a concern, in the codes of {@code contracts/codes/concern_step.csv}. */
public record Step(
        Kind kind,
        LocalDate happenedOn,
        @Nullable Integer stage,
        @Nullable String outcome) {

    /** The steps of the list that this service records so far. */
    public enum Kind {
        RAISED,
        FORMALISED,
        STAGE_STARTED,
        CLOSED
    }

    public static Step raised(LocalDate on) {
        return new Step(Kind.RAISED, on, null, null);
    }

    public static Step formalised(LocalDate on) {
        return new Step(Kind.FORMALISED, on, null, null);
    }

    public static Step stageStarted(int stage, LocalDate on) {
        return new Step(Kind.STAGE_STARTED, on, stage, null);
    }

    public static Step closed(LocalDate on, String outcome) {
        return new Step(Kind.CLOSED, on, null, outcome);
    }
}
