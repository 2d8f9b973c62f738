package org.openiro.review.review;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiro.review.child.domain.PlacementSpell;
import org.openiro.review.review.domain.Stay;

/** Reads a child's stays in long-term foster placements out of what sources tell of placements. */
final class LongTermStays {

    private LongTermStays() {}

    /** In order; null when no source tells of placements. A source may tell of one placement in several spells. */
    static @Nullable List<Stay> of(@Nullable List<PlacementSpell> placements) {
        if (placements == null) {
            return null;
        }
        var stays = new ArrayList<Stay>();
        @Nullable PlacementSpell before = null;
        for (var spell : placements) {
            if (Boolean.TRUE.equals(spell.longTermFoster())) {
                boolean goesOn = before != null && before.goesOnIn(spell);
                var from = goesOn ? stays.removeLast().from() : spell.from();
                stays.add(new Stay(from, spell.to()));
            }
            before = spell;
        }
        return List.copyOf(stays);
    }
}
