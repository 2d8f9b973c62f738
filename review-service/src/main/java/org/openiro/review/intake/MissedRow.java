package org.openiro.review.intake;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.review.intake.domain.ReturnFile;

/**
 * A row that is missed in a later file.
 *
 * @param on DECOM of an episode, REVIEW of a review
 * @param code the participation code of a review
 * @param collectionYear of the last file that held it
 */
record MissedRow(
        ReturnFile file,
        UUID childId,
        LocalDate on,
        @Nullable String code,
        int collectionYear) {}
