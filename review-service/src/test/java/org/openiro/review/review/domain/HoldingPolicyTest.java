package org.openiro.review.review.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openiro.review.refusal.domain.Refusal;
import org.openiro.review.timeliness.domain.Timeliness;

class HoldingPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 7, 4);
    private static final LocalDate FOUR_TODAY = TODAY.minusYears(4);

    @Test
    void aReviewHeldTodayIsTakenAndTomorrowsIsNot() {
        assertThat(HoldingPolicy.beforeClassifying(holding(TODAY, "PN1", null), TODAY, null))
                .isEmpty();
        assertThat(HoldingPolicy.beforeClassifying(holding(TODAY.plusDays(1), "PN1", null), TODAY, null))
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(tuple("heldOn", "after-today"));
    }

    @Test
    void onTheFourthBirthdayOnlyPn1To7CanBeTrue() {
        assertThat(HoldingPolicy.beforeClassifying(holding(TODAY, "PN1", null), TODAY, FOUR_TODAY))
                .isEmpty();
        assertThat(HoldingPolicy.beforeClassifying(holding(TODAY, "PN0", null), TODAY, FOUR_TODAY))
                .extracting(Refusal::code)
                .containsExactly("contradicts-age");
    }

    @Test
    void theDayBeforeTheFourthBirthdayOnlyPn0CanBeTrue() {
        assertThat(HoldingPolicy.beforeClassifying(holding(TODAY, "PN0", null), TODAY, FOUR_TODAY.plusDays(1)))
                .isEmpty();
        assertThat(HoldingPolicy.beforeClassifying(holding(TODAY, "PN7", null), TODAY, FOUR_TODAY.plusDays(1)))
                .extracting(Refusal::code)
                .containsExactly("contradicts-age");
    }

    @Test
    void aReviewIsOpenedNoLaterThanItIsCompleted() {
        var sameDay = new Holding(TODAY, TODAY, "PN1", null, List.of());
        var later = new Holding(TODAY.minusDays(1), TODAY, "PN1", null, List.of());

        assertThat(HoldingPolicy.beforeClassifying(sameDay, TODAY, null)).isEmpty();
        assertThat(HoldingPolicy.beforeClassifying(later, TODAY, null))
                .extracting(Refusal::field)
                .containsExactly("openedOn");
    }

    @Test
    void aLateReviewNeedsAReasonThatAPersonMayGive() {
        assertThat(HoldingPolicy.onClassifying(holding(TODAY, "PN1", null), Timeliness.LATE))
                .extracting(Refusal::code)
                .containsExactly("late-reason-required");
        assertThat(HoldingPolicy.onClassifying(holding(TODAY, "PN1", "NOT_RECORDED"), Timeliness.LATE))
                .extracting(Refusal::code)
                .containsExactly("unknown-code");
        assertThat(HoldingPolicy.onClassifying(holding(TODAY, "PN1", "COURT"), Timeliness.LATE))
                .isEmpty();
    }

    @Test
    void aReviewThatWasNotLateHasNoReason() {
        assertThat(HoldingPolicy.onClassifying(holding(TODAY, "PN1", "COURT"), Timeliness.ON_TIME))
                .extracting(Refusal::code)
                .containsExactly("not-late");
        assertThat(HoldingPolicy.onClassifying(holding(TODAY, "PN1", null), Timeliness.UNKNOWN))
                .isEmpty();
    }

    @Test
    void anUnknownContributoryReasonIsNamedByItsPosition() {
        var holding = new Holding(TODAY, null, "PN1", "COURT", List.of("ADMIN", "WEATHER"));

        assertThat(HoldingPolicy.onClassifying(holding, Timeliness.LATE))
                .extracting(Refusal::field)
                .containsExactly("contributoryLateReasons/1");
    }

    @Test
    void theReasonsAndTheirGroupsAreThoseOfThePublishedList() throws IOException {
        var file = Path.of(System.getProperty("openiro.root"), "review-service/contracts/codes/late_reason.csv");
        var published = Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> cells[0] + " " + cells[cells.length - 2])
                .toList();

        assertThat(Arrays.stream(LateReason.values()).map(each -> each.name() + " " + each.group()))
                .containsExactlyElementsOf(published);
    }

    private static Holding holding(LocalDate on, String code, String lateReason) {
        return new Holding(on, null, code, lateReason, List.of());
    }
}
