package org.openiro.simulator;

import java.util.List;

/** Main reasons for late reviews as the synthetic IROs give them, spread evenly; codes of late_reason.csv. */
final class LateReasons {

    private static final List<String> CODES =
            List.of("SW_REPORT", "SW_ABSENT", "IRO_ABSENT", "CHILD_REQUEST", "COURT", "PLACEMENT_MOVE", "ADMIN");

    private LateReasons() {}

    static String of(String review) {
        return CODES.get(Math.floorMod(review.hashCode(), CODES.size()));
    }
}
