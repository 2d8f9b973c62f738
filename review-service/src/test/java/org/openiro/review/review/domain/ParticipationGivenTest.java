package org.openiro.review.review.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openiro.review.refusal.domain.Refusal;
import org.openiro.review.timeliness.domain.Timeliness;

/** What a person reads who gave a code that cannot be true, or that is none. */
class ParticipationGivenTest {

    private static final LocalDate HELD = LocalDate.of(2024, 7, 4);

    @Test
    void aCodeThatIsNoneIsToldWhichThereAre() {
        assertThat(given("PN8", null)).containsExactly("participationCode unknown-code one of PN0 to PN7");
    }

    @Test
    void aCodeThatTheAgeRulesOutIsToldWhichItLeaves() {
        assertThat(given("PN1", HELD.minusYears(4).plusDays(1)))
                .containsExactly("participationCode contradicts-age the child was under 4 on that day: only PN0");
        assertThat(given("PN0", HELD.minusYears(4)))
                .containsExactly(
                        "participationCode contradicts-age the child was 4 or older on that day: one of PN1 to PN7");
        assertThat(given("PN0", HELD.minusYears(5)))
                .containsExactly(
                        "participationCode contradicts-age the child was 4 or older on that day: one of PN1 to PN7");
    }

    @Test
    void withoutADateOfBirthNoCodeIsRuledOut() {
        assertThat(given("PN0", null)).isEmpty();
        assertThat(given("PN7", null)).isEmpty();
    }

    @Test
    void aReasonThatIsNoneIsToldWhichAPersonMayGive() {
        var holding = new Holding(HELD, null, "PN1", "WEATHER", List.of());

        assertThat(HoldingPolicy.onClassifying(holding, Timeliness.LATE))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.detail())
                        .startsWith("one of ")
                        .contains("COURT")
                        .doesNotContain("NOT_RECORDED"));
    }

    private static List<String> given(String code, @Nullable LocalDate bornOn) {
        return HoldingPolicy.participation(code, HELD, bornOn).stream()
                .map(ParticipationGivenTest::text)
                .toList();
    }

    private static String text(Refusal refusal) {
        return refusal.field() + " " + refusal.code() + " " + refusal.detail();
    }
}
