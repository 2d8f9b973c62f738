package org.openiro.review.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openiro.review.refusal.domain.Refusal;

class GradesTest {

    @ParameterizedTest(name = "{0} {1} {2} overall {3}: capped {4}")
    @CsvSource({
        "4, 1, 1, 2, true",
        "1, 4, 1, 2, true",
        "1, 1, 4, 1, true",
        "4, 1, 1, 3, false",
        "4, 4, 4, 4, false",
        "3, 3, 3, 1, false",
        "1, 1, 1, 4, false"
    })
    void theOverallGradeIsNoBetterThanThreeWhenAHeadIsInadequate(
            int organisation, int conduct, int recording, int overall, boolean capped) {
        assertThat(new Grades(organisation, conduct, recording, overall).refusals())
                .extracting(Refusal::field, Refusal::code)
                .isEqualTo(capped ? List.of(tuple("grades/overall", "capped")) : List.of());
    }

    @Test
    void aStricterSecondAuditorDiffersUpwards() {
        assertThat(new Grades(2, 3, 1, 3).from(new Grades(2, 2, 4, 3))).isEqualTo(new Grades.Difference(0, 1, -3, 0));
        assertThat(new Grades(4, 1, 1, 4).from(new Grades(1, 1, 1, 1))).isEqualTo(new Grades.Difference(3, 0, 0, 3));
    }

    @Test
    void howOftenEachGradeWasGiven() {
        var grades = List.of(new Grades(1, 2, 3, 4), new Grades(1, 1, 3, 3), new Grades(1, 2, 3, 2));

        assertThat(GradeCounts.of(grades, Grades::organisation)).isEqualTo(new GradeCounts(3, 0, 0, 0));
        assertThat(GradeCounts.of(grades, Grades::conduct)).isEqualTo(new GradeCounts(1, 2, 0, 0));
        assertThat(GradeCounts.of(grades, Grades::recording)).isEqualTo(new GradeCounts(0, 0, 3, 0));
        assertThat(GradeCounts.of(grades, Grades::overall)).isEqualTo(new GradeCounts(0, 1, 1, 1));
        assertThat(GradeCounts.of(List.of(), Grades::overall)).isEqualTo(new GradeCounts(0, 0, 0, 0));
    }

    @Test
    void eachHeadHasItsCriteria() {
        assertThat(Criterion.values())
                .extracting(Criterion::head)
                .containsSubsequence(Criterion.Head.ORGANISATION, Criterion.Head.CONDUCT, Criterion.Head.RECORDING)
                .isSorted();
    }

    @Test
    void theGradesAreThoseOfThePublishedList() throws IOException {
        var file = Path.of(System.getProperty("openiro.root"), "review-service/contracts/codes/qa_grade.csv");

        assertThat(Files.readAllLines(file))
                .containsExactly("code,label", "1,Outstanding", "2,Good", "3,Requires improvement", "4,Inadequate");
    }
}
