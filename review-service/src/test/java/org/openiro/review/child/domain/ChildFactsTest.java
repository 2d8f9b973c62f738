package org.openiro.review.child.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChildFactsTest {

    private static final LocalDate MARCH = LocalDate.of(2012, 3, 1);
    private static final Identifier ONE = new Identifier("cms", "1");
    private static final Identifier TWO = new Identifier("cms", "2");

    private static final ChildFacts ALL = new ChildFacts(
            MARCH,
            MARCH.plusYears(12),
            "F",
            "WBRI",
            "eng",
            true,
            true,
            List.of(new PeriodOfCare(MARCH, true, null, null)),
            List.of(new LegalStatusSpell("C1", MARCH, null)),
            List.of(PlacementSpell.of903("U6", "PR1", MARCH, null)),
            MARCH.plusDays(1),
            MARCH.plusDays(2),
            new ShortBreaks(MARCH, null),
            List.of(new Involvement("IRO", "iro-1", null, null, null, MARCH, null)),
            "S-1",
            List.of(ONE, TWO),
            "LONG_TERM_FOSTERING",
            MARCH.plusDays(3),
            false);

    @Test
    void whatASourceLeavesOpenIsTakenFromTheOther() {
        assertThat(ChildFacts.NONE.over(ALL)).isEqualTo(ALL);
        assertThat(ALL.over(ChildFacts.NONE)).isEqualTo(ALL);
    }

    @Test
    void whatASourceSaysStandsAnEmptyListToo() {
        var none = new ChildFacts(
                null, null, "M", null, null, null, null, List.of(), null, null, null, null, null, null, null, null,
                null, null, null);

        assertThat(none.over(ALL).sex()).isEqualTo("M");
        assertThat(none.over(ALL).periodsOfCare()).isEmpty();
        assertThat(none.over(ALL).ethnicity()).isEqualTo("WBRI");
    }

    @Test
    void childrenOfTheChildThatAreGoneAreLeftOut() {
        assertThat(ALL.withoutOwnChildren(List.of(ONE)).ownChildren()).containsExactly(TWO);
        assertThat(ALL.withoutOwnChildren(List.of()).over(ChildFacts.NONE)).isEqualTo(ALL);
        assertThat(ChildFacts.NONE.withoutOwnChildren(List.of(ONE))).isEqualTo(ChildFacts.NONE);
    }

    @Test
    void anIdentifierSaysItsScheme() {
        assertThat(Identifier.ssda903("4711")).isEqualTo(new Identifier("ssda903", "4711"));
        assertThat(ONE).hasToString("cms:1");
    }
}
