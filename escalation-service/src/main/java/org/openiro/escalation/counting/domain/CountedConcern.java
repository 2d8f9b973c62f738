package org.openiro.escalation.counting.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What counting reads of a concern: its dates, its main theme, its children and the stages that it entered. */
public record CountedConcern(
        String theme,
        int children,
        LocalDate raisedOn,
        @Nullable LocalDate formalisedOn,
        @Nullable LocalDate closedOn,
        @Nullable String outcome,
        @Nullable Integer workingDaysFromFormal,
        boolean inBreakdowns,
        List<StageEntry> stages) {

    /** Having started a stage; a skipped stage is no entry. */
    public record StageEntry(int stage, LocalDate startedOn) {}

    /** Known on a day: what happened later is not known yet. */
    boolean formalBy(LocalDate asAt) {
        return formalisedOn != null && !formalisedOn.isAfter(asAt);
    }

    boolean closedBy(LocalDate asAt) {
        return closedOn != null && !closedOn.isAfter(asAt);
    }
}
