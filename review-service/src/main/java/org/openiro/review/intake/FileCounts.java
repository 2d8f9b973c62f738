package org.openiro.review.intake;

import java.util.Collection;
import org.openiro.review.intake.domain.RowOutcome;
import org.openiro.review.intake.domain.RowOutcome.Result;

/**
 * How many rows came to what: taken + taken with findings + refused = rows. Unchanged counts those of the taken ones that
 * told nothing new.
 */
record FileCounts(String file, int rows, int taken, int takenWithFindings, int refused, int unchanged) {

    static FileCounts of(String file, Collection<RowOutcome> outcomes) {
        return new FileCounts(
                file,
                outcomes.size(),
                count(outcomes, Result.TAKEN),
                count(outcomes, Result.TAKEN_WITH_FINDINGS),
                count(outcomes, Result.REFUSED),
                Math.toIntExact(outcomes.stream().filter(RowOutcome::unchanged).count()));
    }

    private static int count(Collection<RowOutcome> outcomes, Result result) {
        return Math.toIntExact(
                outcomes.stream().filter(each -> each.result() == result).count());
    }
}
