package org.openiro.simulator.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CouncilGeneratorTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 20);
    private final SyntheticCouncil council = CouncilGenerator.generate(2026, 120, LAST_DAY);

    @Test
    void theSameSeedGivesTheSameCouncilAndAnotherSeedAnother() {
        assertThat(CouncilGenerator.generate(2026, 120, LAST_DAY)).isEqualTo(council);
        assertThat(CouncilGenerator.generate(2027, 120, LAST_DAY)).isNotEqualTo(council);
    }

    @Test
    void everyStoryOccurs() {
        Set<Story> seen = council.children().stream().map(SyntheticChild::story).collect(Collectors.toSet());
        assertThat(seen).isEqualTo(EnumSet.allOf(Story.class));
    }

    @Test
    void nothingHappenedAfterTheLastDay() {
        for (SyntheticChild child : council.children()) {
            assertThat(child.reviews())
                    .allSatisfy(review -> assertThat(review.on()).isBeforeOrEqualTo(LAST_DAY));
            assertThat(child.episodes())
                    .allSatisfy(episode -> assertThat(episode.from()).isBeforeOrEqualTo(LAST_DAY));
        }
    }

    @Test
    void episodesJoinUpAndOnlyTheLastMayBeOpen() {
        for (SyntheticChild child : council.children()) {
            List<Episode> episodes = child.episodes();
            assertThat(episodes).isNotEmpty();
            assertThat(episodes.getFirst().reasonNew()).isEqualTo("S");
            for (int i = 1; i < episodes.size(); i++) {
                Episode before = episodes.get(i - 1);
                boolean continues = "X1".equals(before.reasonCeased());
                assertThat(episodes.get(i).reasonNew().equals("S")).isNotEqualTo(continues);
                if (continues) {
                    assertThat(episodes.get(i).from()).isEqualTo(before.to());
                }
            }
        }
    }

    @Test
    void participationFitsTheAgeOnTheDay() {
        for (SyntheticChild child : council.children()) {
            LocalDate fourth = child.dateOfBirth().plusYears(4);
            assertThat(child.reviews())
                    .allSatisfy(review -> assertThat(review.participation().equals("PN0"))
                            .isEqualTo(review.on().isBefore(fourth)));
        }
    }

    @Test
    void siblingsShareTheirIro() {
        council.children().stream()
                .filter(child -> child.siblingGroup() != null)
                .collect(Collectors.groupingBy(SyntheticChild::siblingGroup))
                .values()
                .forEach(group -> assertThat(
                                group.stream().map(SyntheticChild::iro).distinct())
                        .hasSize(1));
    }

    @Test
    void aCollectionYearStartsOnTheFirstOfApril() {
        assertThat(CollectionYear.of(LocalDate.of(2025, 3, 31)).startsIn()).isEqualTo(2024);
        assertThat(CollectionYear.of(LocalDate.of(2025, 4, 1)).startsIn()).isEqualTo(2025);
        assertThat(council.completeYears()).containsExactly(new CollectionYear(2024), new CollectionYear(2025));
    }
}
