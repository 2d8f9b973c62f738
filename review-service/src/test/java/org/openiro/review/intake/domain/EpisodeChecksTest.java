package org.openiro.review.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openiro.review.child.domain.Episode;

class EpisodeChecksTest {

    private static final LocalDate FIRST = LocalDate.of(2017, 4, 3);
    private static final LocalDate SECOND = LocalDate.of(2017, 9, 1);
    private static final LocalDate THIRD = LocalDate.of(2018, 1, 8);

    @Test
    void episodesThatFollowOneAnotherHaveNoFindings() {
        assertThat(check(episode(FIRST, "S", SECOND, "X1"), episode(SECOND, "P", THIRD, "E4A"), open(THIRD, "S")))
                .isEmpty();
    }

    @Test
    void onlyTheLastEpisodeMayBeOpen() {
        assertThat(check(open(FIRST, "S"), open(SECOND, "P"))).containsExactly(Map.entry(FIRST, List.of("142")));
    }

    @Test
    void anEndNeedsItsReasonAndAReasonItsEnd() {
        assertThat(check(episode(FIRST, "S", SECOND, null))).containsExactly(Map.entry(FIRST, List.of("148")));
        assertThat(check(episode(FIRST, "S", null, "E4A"))).containsExactly(Map.entry(FIRST, List.of("148")));
    }

    @Test
    void noEpisodeBeganBeforeTheChildrenAct() {
        LocalDate commencement = LocalDate.of(1991, 10, 14);

        assertThat(check(open(commencement, "S"))).isEmpty();
        assertThat(check(open(commencement.minusDays(1), "S")))
                .containsExactly(Map.entry(commencement.minusDays(1), List.of("353")));
    }

    @Test
    void noEpisodeBeginsOnOrAfterTheEighteenthBirthday() {
        assertThat(codes(EpisodeChecks.of(List.of(open(FIRST, "S")), FIRST.minusYears(18))))
                .containsExactly(Map.entry(FIRST, List.of("352")));
        assertThat(codes(EpisodeChecks.of(
                        List.of(open(FIRST, "S")), FIRST.minusYears(18).plusDays(1))))
                .isEmpty();
    }

    @Test
    void anEpisodeLastsADay() {
        assertThat(check(episode(FIRST, "S", FIRST, "E4A"))).containsExactly(Map.entry(FIRST, List.of("355")));
        assertThat(check(episode(FIRST, "S", FIRST.plusDays(1), "E4A"))).isEmpty();
    }

    @Test
    void afterX1TheNextEpisodeBeginsOnTheSameDay() {
        assertThat(check(episode(FIRST, "S", SECOND, "X1"), open(SECOND.plusDays(1), "P")))
                .containsExactly(Map.entry(FIRST, List.of("388")));
        assertThat(check(episode(FIRST, "S", SECOND, "X1"))).containsExactly(Map.entry(FIRST, List.of("388")));
    }

    @Test
    void afterTheEndOfAPeriodTheNextEpisodeStartsOne() {
        assertThat(check(episode(FIRST, "S", SECOND, "E4A"), open(THIRD, "P")))
                .containsExactly(Map.entry(THIRD, List.of("432", "START_NOT_KNOWN")));
    }

    @Test
    void noEpisodeBeginsBeforeTheOneBeforeItCeased() {
        assertThat(check(episode(FIRST, "S", SECOND.plusDays(1), "E4A"), open(SECOND, "S")))
                .containsExactly(Map.entry(SECOND, List.of("501")));
    }

    @Test
    void aPeriodWhoseStartNoRowTellsIsFound() {
        assertThat(check(open(FIRST, "P"))).containsExactly(Map.entry(FIRST, List.of("START_NOT_KNOWN")));
    }

    @Test
    void aPeriodThatStartsWhileAnotherIsOpenIsFound() {
        assertThat(check(episode(FIRST, "S", SECOND, "X1"), open(SECOND, "S")))
                .containsExactly(Map.entry(SECOND, List.of("PERIOD_STILL_OPEN")));
    }

    @Test
    void aParentAsProviderGoesWithLivingWithAParentAlone() {
        assertThat(check(placed("P1", "PR0"))).isEmpty();
        assertThat(check(placed("U6", "PR1"))).isEmpty();
        assertThat(check(placed("U6", "PR0"))).containsExactly(Map.entry(FIRST, List.of("550")));
        assertThat(check(placed("P1", "PR1"))).containsExactly(Map.entry(FIRST, List.of("550")));
    }

    private static Map<LocalDate, List<String>> check(Episode... episodes) {
        return codes(EpisodeChecks.of(List.of(episodes), null));
    }

    private static Map<LocalDate, List<String>> codes(Map<LocalDate, List<Finding>> findings) {
        return findings.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream().map(Finding::finding).toList()));
    }

    private static Episode open(LocalDate decom, String rne) {
        return episode(decom, rne, null, null);
    }

    private static Episode episode(LocalDate decom, String rne, LocalDate dec, String rec) {
        return new Episode(2017, decom, rne, "C2", "U6", "PR1", dec, rec);
    }

    private static Episode placed(String place, String provider) {
        return new Episode(2017, FIRST, "S", "C2", place, provider, null, null);
    }
}
