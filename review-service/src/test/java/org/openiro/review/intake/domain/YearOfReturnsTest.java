package org.openiro.review.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openiro.review.child.domain.Episode;
import org.openiro.review.child.domain.YearlyReturn;

class YearOfReturnsTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 7, 4);

    private final YearOfReturns year = new YearOfReturns(2023, TODAY);

    @Test
    void aDateIsADayMonthYearAndNothingElse() {
        assertThat(review("C1,01/02/2012,2023-07-03,PN1")).containsExactly("166");
        assertThat(review("C1,01/02/2012,3/7/2023,PN1")).containsExactly("166");
        assertThat(review("C1,01/02/2012,03/07/23,PN1")).containsExactly("166");
        assertThat(review("C1,01/02/2012,29/02/2023,PN1")).containsExactly("166");
        assertThat(review("C1,01/02/2012,,PN1")).containsExactly("166");
        assertThat(year.outcomes()).allMatch(RowOutcome::isRefused);
    }

    @Test
    void aReviewOfTodayIsTakenAndOneOfTomorrowRefused() {
        assertThat(review("C1,01/02/2012,04/07/2024,PN1")).isEmpty();
        assertThat(review("C1,01/02/2012,05/07/2024,PN1")).containsExactly("AFTER_TODAY");
        assertThat(year.outcomes()).extracting(RowOutcome::isRefused).containsExactly(false, true);
    }

    @Test
    void aReviewWithoutAUsableCodeIsTakenWithFinding167() {
        assertThat(review("C1,01/02/2012,03/07/2023,")).containsExactly("167");
        assertThat(review("C1,01/02/2012,03/07/2023,PN8")).containsExactly("167", "DUPLICATE_ROW");
        assertThat(year.outcomes()).noneMatch(RowOutcome::isRefused);
    }

    @Test
    void aRowWithAnotherNumberOfCellsIsRefusedAlone() {
        assertThat(review("C1,01/02/2012,03/07/2023")).containsExactly("WRONG_COLUMNS");
        assertThat(review("C1,01/02/2012,03/07/2023,PN1,extra")).containsExactly("WRONG_COLUMNS");
        assertThat(review(",01/02/2012,03/07/2023,PN1")).containsExactly("CHILD_MISSING");
        assertThat(review("C1,01/02/2012,03/07/2023,PN1")).isEmpty();
    }

    @Test
    void childrenAreCheckedAgainstTheHeader() {
        row(ReturnFile.HEADER, "C1,1,01/02/2012,WBRI,,,");
        row(ReturnFile.REVIEWS, "C1,02/02/2012,03/07/2023,PN1");
        row(ReturnFile.REVIEWS, "C2,01/02/2012,03/07/2023,PN1");

        assertThat(year.checked()).hasSize(2);
        assertThat(codes(1)).containsExactly("INT17");
        assertThat(codes(2)).containsExactly("INT08");
    }

    @Test
    void aCodeThatNoListKnowsIsAFindingAndNotKept() {
        row(ReturnFile.HEADER, "C1,9,01/02/2012,WXYZ,,,");

        assertThat(codes(0)).containsExactly("CODE_UNKNOWN", "CODE_UNKNOWN");
        var header = year.checked().getFirst().header();
        assertThat(header.header().sex()).isNull();
        assertThat(header.header().ethnicity()).isNull();
    }

    @Test
    void rowsCanBeMissedWithinTheYearAndAsFarBackAsTheFileItselfReaches() {
        var before = LocalDate.of(2023, 3, 31);

        assertThat(year.covers(LocalDate.of(2023, 4, 1), Optional.empty())).isTrue();
        assertThat(year.covers(LocalDate.of(2024, 3, 31), Optional.empty())).isTrue();
        assertThat(year.covers(LocalDate.of(2024, 4, 1), Optional.empty())).isFalse();
        assertThat(year.covers(before, Optional.empty())).isFalse();
        assertThat(year.covers(before, Optional.of(before))).isTrue();
        assertThat(year.covers(before, Optional.of(before.plusDays(1)))).isFalse();
    }

    @Test
    void theNationalRulesSeeAChildsEpisodesTogether() {
        var may = LocalDate.of(2023, 5, 2);
        var july = LocalDate.of(2023, 7, 10);
        var findings = EpisodeChecks.of(
                List.of(
                        new Episode(2023, may, "P", "C1", "U6", "PR0", july, "X1"),
                        new Episode(2023, july.plusDays(1), "L", "C1", "U6", "PR1", null, "E8"),
                        new Episode(2023, july.plusDays(2), "S", "C1", "P1", "PR0", july.plusDays(2), "E8"),
                        new Episode(2023, july.plusDays(9), "L", "C1", "U6", "PR1", null, null)),
                july.minusYears(18));

        assertThat(findings.get(may)).extracting(Finding::finding).containsExactly("550", "388", "START_NOT_KNOWN");
        assertThat(findings.get(july.plusDays(1))).extracting(Finding::finding).containsExactly("148", "352", "142");
        assertThat(findings.get(july.plusDays(2)))
                .extracting(Finding::finding)
                .containsExactly("352", "355", "PERIOD_STILL_OPEN");
        assertThat(findings.get(july.plusDays(9)))
                .extracting(Finding::finding)
                .containsExactly("352", "432", "START_NOT_KNOWN");
    }

    @Test
    void anEpisodeThatCeasedBeforeItBeganIsTakenWithoutItsEnd() {
        row(ReturnFile.EPISODES, "C1,03/07/2023,S,C1,,U6,PR1,02/07/2023,E8,,,,");
        row(ReturnFile.EPISODES, "C2,03/07/2023,S,C1,,U6,PR1,03/07/2023,E8,,,,");

        assertThat(codes(0)).containsExactly("DEC_BEFORE_DECOM");
        assertThat(codes(1)).isEmpty();
        var children = year.checked();
        assertThat(children.getFirst().episodes().getFirst().episode())
                .isEqualTo(new Episode(2023, LocalDate.of(2023, 7, 3), "S", "C1", "U6", "PR1", null, "E8"));
        assertThat(children.getLast().episodes().getFirst().episode().dec()).isEqualTo(LocalDate.of(2023, 7, 3));
    }

    @Test
    void anEpisodeThatCannotBeReadIsRefused() {
        row(ReturnFile.EPISODES, "C1,,S,C1,,U6,PR1,,,,,,");
        row(ReturnFile.EPISODES, "C1,03/07/2023,S,C1,,U6,PR1,05/07/2024,E8,,,,");
        row(ReturnFile.EPISODES, "C1,03/07/2023,S,C1,,U6,PR1,never,E8,,,,");

        assertThat(codes(0)).containsExactly("DATE_UNREADABLE");
        assertThat(codes(1)).containsExactly("AFTER_TODAY");
        assertThat(codes(2)).containsExactly("DATE_UNREADABLE");
        assertThat(year.outcomes()).allMatch(RowOutcome::isRefused);
        assertThat(year.checked()).isEmpty();
    }

    @Test
    void theFirstOfTwoRowsStandsAndTheOtherIsFound() {
        row(ReturnFile.HEADER, "C1,1,01/02/2012,WBRI,,,");
        row(ReturnFile.HEADER, "C1,2,02/02/2012,WBRI,,,");
        row(ReturnFile.EPISODES, "C1,03/07/2023,S,C1,,U6,PR1,,,,,,");
        row(ReturnFile.EPISODES, "C1,03/07/2023,S,C2,,U6,PR1,,,,,,");
        row(ReturnFile.EPISODES, "C1,04/07/2023,L,C2,,U6,PR1,,,,,,");

        assertThat(codes(0)).isEmpty();
        assertThat(codes(1)).containsExactly("DUPLICATE_ROW");
        assertThat(codes(2)).isEmpty();
        assertThat(codes(3)).containsExactly("DUPLICATE_ROW");
        assertThat(codes(4)).isEmpty();
        var child = year.checked().getFirst();
        assertThat(child.child()).isEqualTo("C1");
        assertThat(child.header().header().sex()).isEqualTo("M");
        assertThat(child.episodes()).extracting(each -> each.episode().ls()).containsExactly("C1", "C2");
        assertThat(child.outcomes()).hasSize(5);
    }

    @Test
    void aReviewGivenTwiceCountsOnceAndOneWithAnotherCodeOrDayDoesNot() {
        assertThat(review("C1,01/02/2012,03/07/2023,PN1")).isEmpty();
        assertThat(review("C1,01/02/2012,03/07/2023,PN1")).containsExactly("DUPLICATE_ROW");
        assertThat(review("C1,01/02/2012,03/07/2023,PN2")).isEmpty();
        assertThat(review("C1,01/02/2012,04/07/2023,PN1")).isEmpty();
        assertThat(review("C2,01/02/2012,03/07/2023,PN1")).isEmpty();
        assertThat(year.checked().getFirst().reviews()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"1, M", "2, F", "M, M", "F, F"})
    void whatReturnsOfAllYearsWriteForASex(String written, String sex) {
        row(ReturnFile.HEADER, "C1," + written + ",01/02/2012,WBRI,,,");

        assertThat(codes(0)).isEmpty();
        assertThat(year.checked().getFirst().header().header())
                .isEqualTo(new YearlyReturn.Header(2023, LocalDate.of(2012, 2, 1), sex, "WBRI"));
    }

    @Test
    void aHeaderNeedsADateOfBirth() {
        row(ReturnFile.HEADER, "C1,1,,WBRI,,,");
        row(ReturnFile.HEADER, "C1,1,31/02/2012,WBRI,,,");

        assertThat(codes(0)).containsExactly("DATE_UNREADABLE");
        assertThat(codes(1)).containsExactly("DATE_UNREADABLE");
        assertThat(year.checked()).isEmpty();
    }

    @Test
    void aDateOfBirthThatCannotBeReadLeavesTheReview() {
        assertThat(review("C1,1/2/2012,03/07/2023,PN1")).containsExactly("DOB_UNREADABLE");
        assertThat(review("C1,,04/07/2023,PN1")).containsExactly("DOB_UNREADABLE");
        assertThat(year.checked().getFirst().bornOnElsewhere()).isNull();
    }

    @Test
    void theDateOfBirthOfAChildWithoutAHeaderIsTheFirstThatIsGiven() {
        row(ReturnFile.UASC, "C1,1,03/02/2012,01/02/2030");
        row(ReturnFile.REVIEWS, "C1,,03/07/2023,PN1");
        row(ReturnFile.REVIEWS, "C1,02/02/2012,04/07/2023,PN1");
        row(ReturnFile.UASC, "C2,1,03/02/2012,");

        var children = year.checked();
        assertThat(children.getFirst().bornOnElsewhere()).isEqualTo(LocalDate.of(2012, 2, 2));
        assertThat(children.getLast().bornOnElsewhere()).isEqualTo(LocalDate.of(2012, 2, 3));
        assertThat(children.getFirst().header()).isNull();
        assertThat(children.getFirst().uasc()).hasSize(1);
    }

    @Test
    void anAsylumSeekingChildsRowIsReadAndItsStatusMayEndAhead() {
        row(ReturnFile.UASC, "C1,1,03/02/2012,01/02/2030");
        row(ReturnFile.UASC, "C1,1,05/07/2024,");
        row(ReturnFile.UASC, "C1,1,,soon");
        row(ReturnFile.UASC, ",1,,");

        assertThat(codes(0)).isEmpty();
        assertThat(codes(1)).containsExactly("AFTER_TODAY");
        assertThat(codes(2)).containsExactly("DATE_UNREADABLE");
        assertThat(codes(3)).containsExactly("CHILD_MISSING");
        assertThat(year.outcomes()).extracting(RowOutcome::isRefused).containsExactly(false, true, true, true);
    }

    @Test
    void everyRowOfAChildWithoutAHeaderAndOfAnotherDateOfBirthIsFound() {
        row(ReturnFile.EPISODES, "C1,03/07/2023,S,C1,,U6,PR1,,,,,,");
        row(ReturnFile.UASC, "C1,1,01/02/2012,");
        row(ReturnFile.HEADER, "C2,1,01/02/2012,WBRI,,,");
        row(ReturnFile.UASC, "C2,1,01/02/2012,");
        row(ReturnFile.UASC, "C2,1,02/02/2012,");
        row(ReturnFile.UASC, "C2,1,,");
        row(ReturnFile.REVIEWS, "C2,01/02/2012,03/07/2023,PN1");

        year.checked();
        assertThat(codes(0)).containsExactly("NOT_IN_HEADER");
        assertThat(codes(1)).containsExactly("NOT_IN_HEADER");
        assertThat(codes(3)).isEmpty();
        assertThat(codes(4)).containsExactly("DOB_DIFFERS");
        assertThat(codes(5)).isEmpty();
        assertThat(codes(6)).isEmpty();
    }

    @Test
    void aStretchReachesIntoTheYearByOneDayOnEitherSide() {
        var before = LocalDate.of(2022, 1, 1);

        assertThat(year.reachedBy(before, null)).isTrue();
        assertThat(year.reachedBy(before, LocalDate.of(2023, 4, 1))).isTrue();
        assertThat(year.reachedBy(before, LocalDate.of(2023, 3, 31))).isFalse();
        assertThat(year.reachedBy(LocalDate.of(2024, 3, 31), null)).isTrue();
        assertThat(year.reachedBy(LocalDate.of(2024, 4, 1), null)).isFalse();
        assertThat(year.collectionYear()).isEqualTo(2023);
    }

    private List<String> review(String row) {
        row(ReturnFile.REVIEWS, row);
        return codes(year.outcomes().size() - 1);
    }

    private void row(ReturnFile file, String row) {
        year.row(file, 2 + year.outcomes().size(), Arrays.asList(row.split(",", -1)));
    }

    private List<String> codes(int position) {
        return year.outcomes().get(position).findings().stream()
                .map(Finding::finding)
                .toList();
    }
}
