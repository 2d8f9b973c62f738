package org.openiro.review.obligation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The due date that stood before the last change. */
record DueDateBefore(
        @Nullable LocalDate statutoryDueOn, @Nullable String rule) {}
