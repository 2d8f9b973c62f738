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

    static final String EXAMPLE = """
            {"importId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8d04", "collectionYear": 2023,
             "receivedAt": "2024-06-03T09:00:00Z", "receivedBy": "integration-1",
             "rows": 5, "taken": 3, "takenWithFindings": 1, "refused": 1, "unchanged": 0, "missingRows": 0,
             "byFile": [{"file": "reviews", "rows": 3, "taken": 1, "takenWithFindings": 1, "refused": 1, "unchanged": 0}]}""";

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
