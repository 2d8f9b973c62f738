package org.openiro.caseload.capacity.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Children for each full-time equivalent, rounded half up to one place from the unrounded value. Where there is no FTE
 * there is no ratio, whatever the number of children.
 */
public record Ratio(BigDecimal value, Band band) {

    public static Optional<Ratio> of(long children, BigDecimal fte) {
        if (fte.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal value = BigDecimal.valueOf(children).divide(fte, 1, RoundingMode.HALF_UP);
        return Optional.of(new Ratio(value, Band.of(children, fte)));
    }
}
