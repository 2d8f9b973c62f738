package org.openiro.review.audit;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openiro.review.audit.domain.Grades;

/** A second auditor's grades; the moderator is whoever entered them. */
record Moderation(
        LocalDate on,
        String moderator,
        Grades grades,
        @Nullable String note,
        Instant recordedAt) {}
