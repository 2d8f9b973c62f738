package org.openiro.simulator.council;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is arranged for a meeting, people by their roles.
 *
 * @param place what kind of place it is
 * @param childOnPlace what the child said of it: AGREED, DID_NOT_AGREE or NOT_ASKED, and so for the time
 * @param wanted whom the child wanted there
 */
public record Arrangement(
        String place,
        int minutes,
        String childOnPlace,
        String childOnTime,
        List<String> wanted,
        List<String> invited,
        @Nullable Excluded excluded) {

    boolean keepsOut(String parent) {
        return excluded != null && excluded.parent().equals(parent);
    }

    /** A parent who is kept from the meeting. */
    public record Excluded(String parent, String reason, LocalDate decidedOn, boolean socialWorkerConsulted) {}
}
