package org.openiro.simulator.ledger.count;

import java.util.Map;
import java.util.TreeMap;

/** Reviews that stand although their source denies them, until somebody settles it. */
final class DeniedReviews {

    private DeniedReviews() {}

    static Map<String, String> rows(Noted noted) {
        Map<String, String> rows = new TreeMap<>();
        for (Child child : noted.children()) {
            child.reviews().stream()
                    .filter(Review::denied)
                    .forEach(review -> rows.put(child.person() + " " + review.heldOn(), "denied"));
        }
        return rows;
    }
}
