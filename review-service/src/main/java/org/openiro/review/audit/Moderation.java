package org.openiro.review.audit;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openiro.review.audit.domain.Grades;

/** A second auditor's grades. */
record Moderation(
        LocalDate on,
        String moderator,
        Grades grades,
        @Nullable String note,
        String recordedBy,
        Instant recordedAt) {}
