package org.openiro.simulator.council;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reviews of one period of care.
 *
 * @param held in their order; those after the council's last day are still planned
 * @param overtaken the one that was planned when care ended
 */
record ReviewsOfPeriod(
        PeriodInCare period,
        List<HeldReview> held,
        @Nullable HeldReview overtaken) {}
