package org.openiro.review.child.domain;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A legal status from a day until the day on which another one replaced it. */
public record LegalStatusSpell(
        String code, LocalDate from, @Nullable LocalDate to) {

    private static final Set<String> SHORT_BREAK = Set.of("V3", "V4");
    private static final Set<String> AUTHORITY_TO_PLACE = Set.of("E1", "D1");

    /** An agreed series of short breaks (V3, V4). */
    public boolean shortBreak() {
        return SHORT_BREAK.contains(code);
    }

    /** One stay of such a series: V3 is recorded stay by stay, V4 as the agreement alone. */
    public boolean oneShortBreak() {
        return "V3".equals(code);
    }

    /** A placement order or, in old records, a freeing order: authority to place for adoption. */
    public boolean authorityToPlace() {
        return AUTHORITY_TO_PLACE.contains(code);
    }
}
