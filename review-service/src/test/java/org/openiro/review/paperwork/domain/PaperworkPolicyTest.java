package org.openiro.review.paperwork.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openiro.review.decision.domain.IssuedDecisions;

/** The review was completed on 4 July 2024, and today is the 20th. */
class PaperworkPolicyTest {

    private static final LocalDate REVIEWED = LocalDate.of(2024, 7, 4);
    private static final LocalDate TODAY = LocalDate.of(2024, 7, 20);
    private static final IssuedDecisions NONE = new IssuedDecisions(0, null, null, null);

    @Test
    void aPaperIsDoneFromTheDayOfTheReviewToToday() {
        refused(Map.of(), Paper.RECORD, REVIEWED, null);
        refused(Map.of(), Paper.RECORD, REVIEWED.minusDays(1), null, "doneOn before-review");
        refused(Map.of(), Paper.RECORD, TODAY, null);
        refused(Map.of(), Paper.RECORD, TODAY.plusDays(1), null, "doneOn after-today");
    }

    @Test
    void whatIsRecordedIsCorrectedOrTakenBackWithAReason() {
        var recorded = Map.of(Paper.DECISIONS, REVIEWED);
        refused(recorded, Paper.DECISIONS, REVIEWED.plusDays(1), "wrong day");
        refused(recorded, Paper.DECISIONS, REVIEWED.plusDays(1), null, "reason reason-required");
        refused(recorded, Paper.DECISIONS, REVIEWED, "again", "doneOn recorded-already");
        refused(recorded, Paper.DECISIONS, null, "it was another's");
        refused(recorded, Paper.DECISIONS, null, null, "reason reason-required");
        refused(Map.of(), Paper.DECISIONS, null, "nothing there", "doneOn not-recorded");
    }

    @Test
    void aRecordIsDistributedOnTheDayOnWhichItIsThereOrLater() {
        var day = REVIEWED.plusDays(5);
        refused(Map.of(Paper.RECORD, day), Paper.DISTRIBUTION, day, null);
        refused(
                Map.of(Paper.RECORD, day),
                Paper.DISTRIBUTION,
                day.minusDays(1),
                null,
                "doneOn distributed-before-record");
        refused(Map.of(), Paper.DISTRIBUTION, day, null, "doneOn distributed-before-record");
        var both = Map.of(Paper.RECORD, REVIEWED, Paper.DISTRIBUTION, day);
        refused(both, Paper.RECORD, day, "later");
        refused(both, Paper.RECORD, day.plusDays(1), "later still", "doneOn distributed-before-record");
        refused(both, Paper.RECORD, null, "not at all", "doneOn distributed-before-record");
        refused(both, Paper.DISTRIBUTION, null, "not sent");
        refused(both, Paper.DECISIONS, day.plusDays(1), null);
    }

    @Test
    void whatTheReviewDecidedHereIsIssuedByCirculatingItAndInNoOtherWay() {
        var waiting = new IssuedDecisions(1, REVIEWED, REVIEWED, REVIEWED);
        var out = new IssuedDecisions(0, REVIEWED, REVIEWED, REVIEWED);
        var done = Map.of(Paper.DECISIONS, REVIEWED);

        assertThat(decisions(waiting, Map.of(), REVIEWED)).containsExactly("paper decisions-to-circulate");
        assertThat(decisions(waiting, done, TODAY)).containsExactly("paper decisions-to-circulate");
        assertThat(decisions(out, done, TODAY)).containsExactly("paper decisions-circulated");
        assertThat(decisions(out, done, null)).containsExactly("paper decisions-circulated");
        assertThat(decisions(NONE, done, TODAY)).isEmpty();
        assertThat(new PaperworkPolicy(REVIEWED, Map.of(), waiting, TODAY).refusals(Paper.RECORD, REVIEWED, null))
                .isEmpty();
    }

    private static Stream<String> decisions(
            IssuedDecisions issued, Map<Paper, LocalDate> recorded, @Nullable LocalDate on) {
        return new PaperworkPolicy(REVIEWED, recorded, issued, TODAY)
                .refusals(Paper.DECISIONS, on, "wrong day").stream().map(each -> each.field() + " " + each.code());
    }

    private static void refused(
            Map<Paper, LocalDate> recorded,
            Paper paper,
            @Nullable LocalDate on,
            @Nullable String reason,
            String... expected) {
        assertThat(new PaperworkPolicy(REVIEWED, recorded, NONE, TODAY).refusals(paper, on, reason))
                .extracting(each -> each.field() + " " + each.code())
                .containsExactly(expected);
    }
}
