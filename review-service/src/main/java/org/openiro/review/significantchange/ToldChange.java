package org.openiro.review.significantchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openiro.review.entry.domain.Lifetime;
import org.openiro.review.refusal.domain.Refusal;
import org.openiro.review.significantchange.domain.ChangeKind;
import org.openiro.review.significantchange.domain.Teller;
import org.openiro.review.significantchange.domain.Telling;

/**
 * A significant change as a case-management system tells it.
 *
 * @param source the system's name for itself and its own id of the change
 */
public record ToldChange(
        ChangeSource source,
        String kind,
        LocalDate occurredOn,
        @Nullable LocalDate toldOn,
        @Nullable String toldBy) {

    /** Why it can never be taken; empty when it can. */
    List<Refusal> refusals(Lifetime child, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        if (kindKnown().isEmpty()) {
            refusals.add(new Refusal("kind", "unknown-code", "one of codes/significant_change.csv"));
        }
        if (toldBy != null && teller().isEmpty()) {
            refusals.add(new Refusal("toldBy", "unknown-code", "one of codes/significant_change_told_by.csv"));
        }
        refusals.addAll(child.refusals("occurredOn", occurredOn, today));
        if (toldOn != null && toldOn.isAfter(today)) {
            refusals.add(Lifetime.afterToday("toldOn"));
        }
        return List.copyOf(refusals);
    }

    Optional<ChangeKind> kindKnown() {
        return Arrays.stream(ChangeKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst();
    }

    /** A system that does not say who told is taken to mean somebody else. */
    @Nullable
    Telling telling() {
        return toldOn == null ? null : new Telling(toldOn, teller().orElse(Teller.OTHER));
    }

    private Optional<Teller> teller() {
        return Arrays.stream(Teller.values())
                .filter(each -> each.name().equals(toldBy))
                .findFirst();
    }
}
