package org.openiro.escalation.ladder.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LaddersTest {

    static final LocalDate HANDBOOK = LocalDate.of(2011, 4, 1);

    @Test
    void theHandbookLadderStartsOnTheDayTheHandbookCameIntoForce() {
        assertThat(Ladders.shipped().on(HANDBOOK)).contains(Ladders.DEFAULT);
        assertThat(Ladders.shipped().on(HANDBOOK.minusDays(1))).isEmpty();
    }

    @Test
    void theShippedStagesAddUpToTheTwentyWorkingDays() {
        assertThat(Ladders.DEFAULT.formal())
                .extracting(Stage::code, Stage::limitWorkingDays)
                .containsExactly(tuple("S1", 5), tuple("S2", 5), tuple("S3", 5), tuple("S4", 5));
        assertThat(Ladders.DEFAULT.overallWorkingDays()).isEqualTo(20);
    }

    @Test
    void theLatestTemplateValidOnTheDayIsTheOne() {
        LadderTemplate later = template(LocalDate.of(2020, 1, 1), 10, 10);
        Ladders ladders = new Ladders(List.of(later, Ladders.DEFAULT));

        assertThat(ladders.on(LocalDate.of(2019, 12, 31))).contains(Ladders.DEFAULT);
        assertThat(ladders.on(LocalDate.of(2020, 1, 1))).contains(later);
    }

    @Test
    void limitsThatAddUpToMoreThanTheWholeAreNoTemplate() {
        assertThat(template(HANDBOOK, 10, 10).overallWorkingDays()).isEqualTo(20);
        assertThatThrownBy(() -> template(HANDBOOK, 10, 11))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the formal limits add up to 21 working days, more than 20");
    }

    private static LadderTemplate template(LocalDate from, int first, int second) {
        return new LadderTemplate(
                "LOCAL",
                from,
                new Stage(0, "INFORMAL", "team manager", 5),
                List.of(new Stage(1, "S1", "head", first), new Stage(2, "S2", "director", second)),
                20,
                "a council");
    }
}
