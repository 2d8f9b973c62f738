package org.openiro.review.child.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One SSDA903 episode as the collection of a year gave it: same child and DECOM is the same episode. */
public record Episode(
        int collectionYear,
        LocalDate decom,
        @Nullable String rne,
        @Nullable String ls,
        @Nullable String place,
        @Nullable String placeProvider,
        @Nullable LocalDate dec,
        @Nullable String rec) {

    public boolean startsPeriod() {
        return "S".equals(rne);
    }

    public boolean ended() {
        return dec != null;
    }

    /** Ceased, and not by a new episode on the same day: the period of care ended with it. */
    public boolean endsPeriod() {
        return dec != null && rec != null && !"X1".equals(rec);
    }

    /** The same facts, whichever year's return told them. */
    public boolean sameFacts(Episode other) {
        return inYear(0).equals(other.inYear(0));
    }

    private Episode inYear(int year) {
        return new Episode(year, decom, rne, ls, place, placeProvider, dec, rec);
    }
}
