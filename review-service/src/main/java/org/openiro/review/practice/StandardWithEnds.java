package org.openiro.review.practice;

import java.util.List;
import org.openiro.review.practice.domain.PracticeStandard;

/**
 * A standard with what was said of its end.
 *
 * @param ends the first entered first
 */
record StandardWithEnds(PracticeStandardRow row, List<StandardEnd> ends) {

    StandardWithEnds {
        ends = List.copyOf(ends);
    }

    /** As it counts: until the day that was entered last. */
    PracticeStandard standard() {
        return ends.isEmpty()
                ? row.standard()
                : row.standard().endedOn(ends.getLast().until());
    }

    /** What a further end rests on: how many there are. */
    long version() {
        return ends.size();
    }
}
