package org.openiro.reporting.indicator.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Children over filled FTE: a ratio of sums, never a mean of ratios. 50 and 70 are inside the guidance's band. */
public record TeamRatio(long children, BigDecimal fte) {

    private static final BigDecimal BAND_FROM = BigDecimal.valueOf(50);
    private static final BigDecimal BAND_TO = BigDecimal.valueOf(70);

    /** Where a ratio lies against the 50 to 70 children that the IRO Handbook gives for a full-time post. */
    public enum Band {
        BELOW,
        WITHIN,
        ABOVE
    }

    static TeamRatio sum(List<TeamRatio> ratios) {
        return new TeamRatio(
                ratios.stream().mapToLong(TeamRatio::children).sum(),
                ratios.stream().map(TeamRatio::fte).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** One decimal place; empty without any filled FTE. */
    public Optional<BigDecimal> value() {
        return filled()
                ? Optional.of(BigDecimal.valueOf(children).divide(fte, 1, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    /** Judged on the unrounded ratio: 70.04 is above the band although it is shown as 70.0. */
    public Optional<Band> band() {
        if (!filled()) {
            return Optional.empty();
        }
        BigDecimal counted = BigDecimal.valueOf(children);
        if (counted.compareTo(fte.multiply(BAND_FROM)) < 0) {
            return Optional.of(Band.BELOW);
        }
        return Optional.of(counted.compareTo(fte.multiply(BAND_TO)) > 0 ? Band.ABOVE : Band.WITHIN);
    }

    private boolean filled() {
        return fte.signum() > 0;
    }
}
