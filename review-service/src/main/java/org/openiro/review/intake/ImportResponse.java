package org.openiro.review.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What became of a return: taken + takenWithFindings + refused = rows. Unchanged counts those taken that told nothing new;
 * an import of the same files again changes nothing.
 */
record ImportResponse(
        UUID importId,
        int collectionYear,
        Instant receivedAt,
        String receivedBy,
        int rows,
        int taken,
        int takenWithFindings,
        int refused,
        int unchanged,
        int missingRows,
        List<FileCounts> byFile) {

    static ImportResponse of(IntakeImport taken) {
        var all = taken.all();
        return new ImportResponse(
                taken.id(),
                taken.collectionYear(),
                taken.receivedAt(),
                taken.receivedBy(),
                all.rows(),
                all.taken(),
                all.takenWithFindings(),
                all.refused(),
                all.unchanged(),
                taken.missingRows(),
                taken.byFile());
    }
}
