package org.openiro.escalation.ladder.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The limits of one concern as they stand.
 *
 * @param formal none while the concern is informal
 */
public record Limits(
        LadderTemplate template,
        Deadline informal,
        @Nullable Formal formal) {

    /** The stage that it has reached, with its own limit, the overall one, and the one that governs. */
    public record Formal(Stage stage, LocalDate startedOn, Deadline ofStage, Deadline overall, Deadline governing) {}

    /** The date by which somebody owes an answer now. */
    public Deadline governing() {
        return formal == null ? informal : formal.governing();
    }
}
