package org.openiro.review.practice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PracticeStandardTest {

    private static final LocalDate FROM = LocalDate.of(2024, 4, 1);

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "MIDWAY_HALFWAY,,",
        "MIDWAY_HALFWAY, 1, number no-number",
        "MIDWAY_AFTER_WEEKS,, number out-of-range",
        "MIDWAY_AFTER_WEEKS, 0, number out-of-range",
        "MIDWAY_AFTER_WEEKS, 1,",
        "MIDWAY_AFTER_WEEKS, 26,",
        "MIDWAY_AFTER_WEEKS, 27, number out-of-range",
        "CHANGE_TOLD_WITHIN_WORKING_DAYS, -1, number out-of-range",
        "CHANGE_TOLD_WITHIN_WORKING_DAYS, 0,",
        "CHANGE_TOLD_WITHIN_WORKING_DAYS, 20,",
        "CHANGE_TOLD_WITHIN_WORKING_DAYS, 21, number out-of-range"
    })
    void aStandardHasItsNumber(PracticeKind kind, @Nullable Integer number, @Nullable String refusal) {
        assertThat(refusals(new PracticeStandard(kind, number, FROM, null)))
                .isEqualTo(refusal == null ? List.of() : List.of(refusal));
    }

    @Test
    void aStandardEndsOnItsFirstDayAtTheEarliest() {
        var standard = new PracticeStandard(PracticeKind.MIDWAY_HALFWAY, null, FROM, null);

        assertThat(refusals(standard.endedOn(FROM))).isEmpty();
        assertThat(refusals(standard.endedOn(FROM.minusDays(1)))).containsExactly("until before-from");
    }

    @Test
    void itIsInForceFromItsFirstDayAndNotOnTheDayOfItsEnd() {
        var standard = new PracticeStandard(PracticeKind.MIDWAY_HALFWAY, null, FROM, FROM.plusDays(2));

        assertThat(standard.inForceOn(FROM.minusDays(1))).isFalse();
        assertThat(standard.inForceOn(FROM)).isTrue();
        assertThat(standard.inForceOn(FROM.plusDays(1))).isTrue();
        assertThat(standard.inForceOn(FROM.plusDays(2))).isFalse();
        assertThat(new PracticeStandard(PracticeKind.MIDWAY_HALFWAY, null, FROM, null).inForceOn(FROM.plusYears(9)))
                .isTrue();
    }

    @Test
    void oneSetAfterItsFirstDayBeganBefore() {
        var standard = new PracticeStandard(PracticeKind.MIDWAY_HALFWAY, null, FROM, null);

        assertThat(standard.beganBefore(FROM)).isFalse();
        assertThat(standard.beganBefore(FROM.plusDays(1))).isTrue();
    }

    @ParameterizedTest(name = "until {0}, then {1}, entered {2}: {3}")
    @CsvSource({
        "          , 2024-05-01, 2024-05-01, false",
        "          , 2024-05-01, 2024-05-02, true",
        "2024-06-01, 2024-07-01, 2024-06-01, false",
        "2024-06-01, 2024-07-01, 2024-06-02, true",
        "2024-06-01, 2024-05-01, 2024-05-01, false",
        "2024-06-01, 2024-05-01, 2024-05-02, true",
        "2024-06-01, 2024-06-01, 2024-09-01, false"
    })
    void anEndThatMovesDaysThatHavePassedChangesThem(
            @Nullable LocalDate until, LocalDate end, LocalDate entered, boolean expected) {
        assertThat(new PracticeStandard(PracticeKind.MIDWAY_HALFWAY, null, FROM, until).endChangesBefore(end, entered))
                .isEqualTo(expected);
    }

    private static List<String> refusals(PracticeStandard standard) {
        return standard.refusals().stream()
                .map(each -> each.field() + " " + each.code())
                .toList();
    }
}
