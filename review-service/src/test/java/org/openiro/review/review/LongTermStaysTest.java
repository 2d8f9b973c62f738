package org.openiro.review.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openiro.review.child.domain.PlacementSpell;
import org.openiro.review.review.domain.Stay;

class LongTermStaysTest {

    private static final LocalDate FROM = LocalDate.of(2023, 2, 1);
    private static final LocalDate MIDDLE = LocalDate.of(2023, 8, 1);

    private static final PlacementSpell FIRST = spell("U4", "carer-1", true, FROM, MIDDLE);

    @Test
    void aPlacementToldInTwoSpellsIsOneStay() {
        assertThat(stays(FIRST, spell("U4", "carer-1", true, MIDDLE, null))).containsExactly(new Stay(FROM, null));
        assertThat(stays(FIRST, spell("U4", null, true, MIDDLE, null))).containsExactly(new Stay(FROM, null));
    }

    @Test
    void anotherCarerOrADayBetweenBeginsAnotherStay() {
        assertThat(stays(FIRST, spell("U4", "carer-2", true, MIDDLE, null)))
                .containsExactly(new Stay(FROM, MIDDLE), new Stay(MIDDLE, null));
        assertThat(stays(FIRST, spell("U4", "carer-1", true, MIDDLE.plusDays(1), null)))
                .containsExactly(new Stay(FROM, MIDDLE), new Stay(MIDDLE.plusDays(1), null));
    }

    @Test
    void onlyLongTermFosterPlacementsCount() {
        assertThat(stays(spell("U6", "carer-1", false, FROM, MIDDLE), spell("U4", "carer-1", true, MIDDLE, null)))
                .containsExactly(new Stay(MIDDLE, null));
        assertThat(stays(spell("U6", null, null, FROM, null))).isEmpty();
    }

    @Test
    void whereNoSourceTellsOfPlacementsNothingIsKnown() {
        assertThat(LongTermStays.of(null)).isNull();
    }

    private static List<Stay> stays(PlacementSpell... spells) {
        return LongTermStays.of(List.of(spells));
    }

    private static PlacementSpell spell(String type, String carer, Boolean longTerm, LocalDate from, LocalDate to) {
        return new PlacementSpell(type, "PR1", carer, null, null, longTerm, from, to);
    }
}
