package org.openiro.review.intake;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row that an earlier return held and this one, for the same child and the time that it covers, no longer does. */
record MissingRowResponse(
        String file, UUID childId, LocalDate on, @Nullable String participationCode, int lastCollectionYear) {

    static MissingRowResponse of(MissingRow row) {
        var missed = row.missed();
        return new MissingRowResponse(
                missed.file().part(), missed.childId(), missed.on(), missed.code(), missed.collectionYear());
    }
}
