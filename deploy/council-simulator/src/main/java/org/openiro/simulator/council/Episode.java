package org.openiro.simulator.council;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One SSDA903 episode: a stretch of care with one legal status and one placement.
 *
 * @param reasonNew RNE: S starts a period of care, L legal status, P placement
 * @param reasonCeased REC: X1 when another episode starts the same day; null while open
 */
public record Episode(
        LocalDate from,
        String reasonNew,
        String legalStatus,
        String placementType,
        String provider,
        @Nullable LocalDate to,
        @Nullable String reasonCeased) {

    boolean openAtSomeTimeIn(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && (to == null || !to.isBefore(first));
    }
}
