package org.openiro.review.child.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a child lived, from a day until the day of the next move. Postcodes are not taken. */
public record PlacementSpell(
        String type,
        @Nullable String provider,
        @Nullable String carerKey,
        @Nullable String placementAuthority,
        @Nullable BigDecimal distanceMiles,
        @Nullable Boolean longTermFoster,
        LocalDate from,
        @Nullable LocalDate to) {

    private static final Set<String> ADOPTION = Set.of("A3", "A4", "A5", "A6");
    private static final Set<String> LONG_TERM = Set.of("U1", "U4");

    public static PlacementSpell of903(String type, @Nullable String provider, LocalDate from, @Nullable LocalDate to) {
        return new PlacementSpell(type, provider, null, null, null, LONG_TERM.contains(type), from, to);
    }

    /** Whether the next spell is of the same placement: told apart because something else changed, as the legal status. */
    public boolean goesOnIn(PlacementSpell next) {
        boolean sameCarer = carerKey == null || next.carerKey == null || carerKey.equals(next.carerKey);
        return next.from.equals(to)
                && type.equals(next.type)
                && Objects.equals(provider, next.provider)
                && Objects.equals(longTermFoster, next.longTermFoster)
                && sameCarer;
    }

    /** Placed for adoption (A3 to A6): the Adoption Agencies Regulations then drive the reviews. */
    public boolean forAdoption() {
        return ADOPTION.contains(type);
    }
}
