package org.openiro.review.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The expected places were reckoned with Python's hashlib. */
class SampleDrawTest {

    private static final List<UUID> POPULATION =
            IntStream.rangeClosed(1, 6).mapToObj(SampleDrawTest::review).toList();

    @Test
    void theLowestRanksAreDrawnInTheirOrder() {
        assertThat(new SampleDraw(42).draw(POPULATION, 3)).containsExactly(review(6), review(1), review(2));
        assertThat(new SampleDraw(43).draw(POPULATION, 3)).containsExactly(review(3), review(1), review(2));
    }

    @Test
    void theOrderOfThePopulationDoesNotMatter() {
        var reversed = new ArrayList<>(POPULATION);
        Collections.reverse(reversed);

        assertThat(new SampleDraw(42).draw(reversed, 3)).isEqualTo(new SampleDraw(42).draw(POPULATION, 3));
        assertThat(SampleDraw.digest(reversed)).isEqualTo(SampleDraw.digest(POPULATION));
    }

    @Test
    void allAreDrawnWhenThereAreNotMore() {
        assertThat(new SampleDraw(42).draw(POPULATION, 6)).containsExactlyInAnyOrderElementsOf(POPULATION);
        assertThat(new SampleDraw(42).draw(POPULATION, 7)).hasSize(6);
        assertThat(new SampleDraw(42).draw(POPULATION, 5)).hasSize(5);
    }

    @Test
    void aPopulationIsRecognisedByItsDigest() {
        assertThat(SampleDraw.digest(POPULATION))
                .isEqualTo("a82058736da1fdc4f663c90209466d6ceeda883e2444cf092640b6d479d1db0a");
        assertThat(SampleDraw.digest(POPULATION.subList(0, 5))).isNotEqualTo(SampleDraw.digest(POPULATION));
    }

    private static UUID review(int number) {
        return UUID.fromString("00000000-0000-4000-8000-00000000000" + number);
    }
}
