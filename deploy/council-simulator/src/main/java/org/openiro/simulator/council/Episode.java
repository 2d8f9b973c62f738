package org.openiro.simulator.council;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One SSDA903 episode: a stretch of care with one legal status and one placement.
 *
 * @param reasonNew RNE: S starts a period of care, L legal status, P placement, B both
 * @param reasonCeased REC: X1 when another episode starts the same day; null while open
 */
public record Episode(
        LocalDate from,
        String reasonNew,
        String legalStatus,
        Placement placement,
        @Nullable LocalDate to,
        @Nullable String reasonCeased) {

    static final String CONTINUES = "X1";

    /** Where the child lives: national codes of the type and of who provides it. */
    public record Placement(String type, String provider) {

        private static final Set<String> LONG_TERM_FOSTER = Set.of("U1", "U4");

        public boolean foster() {
            return type.startsWith("U");
        }

        /** With relatives or friends, or with other carers. */
        public boolean longTermFoster() {
            return LONG_TERM_FOSTER.contains(type);
        }
    }

    public boolean startsPeriod() {
        return reasonNew.equals("S");
    }

    public boolean endsPeriod() {
        return reasonCeased != null && !reasonCeased.equals(CONTINUES);
    }

    /** As it stood on a day: an end that lay ahead had not been recorded. */
    public Episode asAt(LocalDate day) {
        return to == null || !to.isAfter(day) ? this : new Episode(from, reasonNew, legalStatus, placement, null, null);
    }

    Episode ending(LocalDate on, String reason) {
        return new Episode(from, reasonNew, legalStatus, placement, on, reason);
    }

    boolean openAtSomeTimeIn(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && (to == null || !to.isBefore(first));
    }
}
