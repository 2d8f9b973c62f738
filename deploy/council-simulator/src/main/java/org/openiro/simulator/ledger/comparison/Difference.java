package org.openiro.simulator.ledger.comparison;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number on which the product and the independent count do not agree; null where one of them has none of that name.
 *
 * @param name as the independent count names it
 */
public record Difference(
        String name, @Nullable BigDecimal product, @Nullable BigDecimal count) {

    @Override
    public String toString() {
        return "%s: product %s, count %s".formatted(name, shown(product), shown(count));
    }

    private static String shown(@Nullable BigDecimal number) {
        return number == null ? "nothing" : number.stripTrailingZeros().toPlainString();
    }
}
