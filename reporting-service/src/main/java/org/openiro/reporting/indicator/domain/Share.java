package org.openiro.reporting.indicator.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A part of a whole, both kept, so that every rate is a ratio of sums rounded once, half up, from unrounded values. */
public record Share(long numerator, long denominator) {

    /** One decimal place; empty when there is nothing to take a share of. */
    public Optional<BigDecimal> percent() {
        return denominator == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(numerator)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP));
    }
}
