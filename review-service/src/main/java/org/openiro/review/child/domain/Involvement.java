package org.openiro.review.child.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A professional's part in a child's case, by the source's reference and never by name. */
public record Involvement(
        String role,
        String professional,
        @Nullable String team,
        @Nullable String teamManager,
        @Nullable BigDecimal fte,
        LocalDate from,
        @Nullable LocalDate to) {

    /** Of several who came on one day the same one whatever the order in which a source lists them. */
    private static final Comparator<Involvement> LAST = Comparator.comparing(Involvement::from)
            .thenComparing(Involvement::professional)
            .thenComparing(Involvement::team, Comparator.nullsFirst(Comparator.naturalOrder()));

    /**
     * Who holds this role for the child on this day: of several at a time the one who came last. The last day of an
     * involvement is not its own any more. The database says the same in {@code Responsible}.
     */
    public static Optional<Involvement> holder(@Nullable List<Involvement> involvements, String role, LocalDate day) {
        return involvements == null
                ? Optional.empty()
                : involvements.stream()
                        .filter(each -> each.role().equals(role) && each.holds(day))
                        .max(LAST);
    }

    private boolean holds(LocalDate day) {
        return !from.isAfter(day) && (to == null || to.isAfter(day));
    }
}
