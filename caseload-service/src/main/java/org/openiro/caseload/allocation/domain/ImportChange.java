package org.openiro.caseload.allocation.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.caseload.dates.domain.Span;

/** What the source system's involvements change in a child's allocations; with a reason exactly when the span has an end. */
public sealed interface ImportChange {

    Span span();

    @Nullable
    EndReason reason();

    /** An allocation that was not known. */
    record Begin(UUID iroId, Span span, @Nullable EndReason reason) implements ImportChange {}

    /** An imported allocation whose days have changed. */
    record Restate(UUID allocationId, Span span, @Nullable EndReason reason) implements ImportChange {}
}
