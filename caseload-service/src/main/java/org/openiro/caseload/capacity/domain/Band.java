package org.openiro.caseload.capacity.domain;

import java.math.BigDecimal;

/**
 * Where a caseload stands to the guideline of 50 to 70 children for each full-time IRO (IRO Handbook chapter 7, good
 * practice). Both 50 and 70 are inside, and the unrounded ratio is judged.
 */
public enum Band {
    UNDER,
    WITHIN,
    OVER;

    private static final BigDecimal LOWEST = BigDecimal.valueOf(50);
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(70);

    static Band of(long children, BigDecimal fte) {
        BigDecimal count = BigDecimal.valueOf(children);
        if (count.compareTo(LOWEST.multiply(fte)) < 0) {
            return UNDER;
        }
        return count.compareTo(HIGHEST.multiply(fte)) > 0 ? OVER : WITHIN;
    }
}
