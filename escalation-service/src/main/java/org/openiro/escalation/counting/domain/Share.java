package org.openiro.escalation.counting.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A part of a whole, in per cent to one place, half up from the unrounded ratio; of nothing there is no share. */
public record Share(int part, int whole) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Optional<BigDecimal> percent() {
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }
}
