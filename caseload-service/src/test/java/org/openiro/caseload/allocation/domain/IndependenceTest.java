package org.openiro.caseload.allocation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openiro.caseload.child.domain.Involvement;
import org.openiro.caseload.child.domain.Role;
import org.openiro.caseload.dates.domain.Span;

class IndependenceTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final Span ALLOCATED = Span.from(DAY);

    @ParameterizedTest
    @CsvSource({
        "SOCIAL_WORKER, SOCIAL_WORKER_OF_CHILD",
        "TEAM_MANAGER, TEAM_MANAGER_OF_CHILD",
        "VISITING_REPRESENTATIVE, VISITING_REPRESENTATIVE_OF_CHILD",
        "PERSONAL_ADVISER, PERSONAL_ADVISER_OF_CHILD"
    })
    void whoWorksOnTheCaseIsBarredAndSoIsTheirLineManager(Role role, Bar bar) {
        List<Involvement> involvements = List.of(new Involvement(role, "p-1", null, "m-1", Span.from(DAY)));

        assertThat(Independence.bars("p-1", involvements, ALLOCATED)).containsExactly(bar);
        assertThat(Independence.bars("m-1", involvements, ALLOCATED)).containsExactly(Bar.LINE_MANAGER_OF_THESE);
        assertThat(Independence.bars("p-2", involvements, ALLOCATED)).isEmpty();
    }

    @Test
    void beingTheIroOrTheIrosManagerBarsNobody() {
        List<Involvement> involvements = List.of(new Involvement(Role.IRO, "p-1", null, "m-1", Span.from(DAY)));

        assertThat(Independence.bars("p-1", involvements, ALLOCATED)).isEmpty();
        assertThat(Independence.bars("m-1", involvements, ALLOCATED)).isEmpty();
    }

    @Test
    void anInvolvementThatEndedOnTheFirstDayBarsNoMoreAndOneThatEndsTheDayAfterDoes() {
        assertThat(socialWorker(new Span(DAY.minusDays(30), DAY))).isEmpty();
        assertThat(socialWorker(new Span(DAY.minusDays(30), DAY.plusDays(1))))
                .containsExactly(Bar.SOCIAL_WORKER_OF_CHILD);
    }

    @Test
    void aPersonWithoutAReferenceCannotBeCompared() {
        assertThat(Independence.bars(null, List.of(), ALLOCATED)).isEmpty();
    }

    private static List<Bar> socialWorker(Span span) {
        return Independence.bars(
                "p-1", List.of(new Involvement(Role.SOCIAL_WORKER, "p-1", null, null, span)), ALLOCATED);
    }
}
