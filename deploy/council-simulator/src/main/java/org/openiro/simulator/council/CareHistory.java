package org.openiro.simulator.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A child's episodes in order, put together so that each one joins the next (SSDA903: X1, then RNE other than S). */
final class CareHistory {

    static final String CONTINUES = "X1";

    private final List<Episode> episodes = new ArrayList<>();
    private final LocalDate lastDay;

    CareHistory(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    CareHistory starts(LocalDate on, String legalStatus, String placementType, String provider) {
        if (!on.isAfter(lastDay)) {
            episodes.add(new Episode(on, "S", legalStatus, placementType, provider, null, null));
        }
        return this;
    }

    /** A change of legal status (RNE L) or of placement (RNE P); happens only if care is still going on that day. */
    CareHistory changes(LocalDate on, String reasonNew, String legalStatus, String placementType, String provider) {
        if (isOpen() && !on.isAfter(lastDay)) {
            close(on, CONTINUES);
            episodes.add(new Episode(on, reasonNew, legalStatus, placementType, provider, null, null));
        }
        return this;
    }

    CareHistory ends(LocalDate on, String reason) {
        if (isOpen() && !on.isAfter(lastDay)) {
            close(on, reason);
        }
        return this;
    }

    List<Episode> episodes() {
        return List.copyOf(episodes);
    }

    boolean isOpen() {
        return !episodes.isEmpty() && episodes.getLast().to() == null;
    }

    private void close(LocalDate on, @Nullable String reason) {
        Episode open = episodes.removeLast();
        episodes.add(new Episode(
                open.from(), open.reasonNew(), open.legalStatus(), open.placementType(), open.provider(), on, reason));
    }
}
