package org.openiro.reporting.facts.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openiro.reporting.testing.Given.care;
import static org.openiro.reporting.testing.Given.day;
import static org.openiro.reporting.testing.Given.span;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openiro.reporting.facts.domain.Concern;
import org.openiro.reporting.facts.domain.HeldReview;
import org.openiro.reporting.facts.domain.Iro;
import org.openiro.reporting.facts.domain.Obligation;
import org.openiro.reporting.testing.Repository;

/** This service reads what the publishers say they publish. */
class GoldenExamplesTest {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private static final UUID CHILD = UUID.fromString("0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01");

    @Test
    void aChildWithPeriodsOfCare() throws JsonProcessingException {
        ChildLookedAfter told = read("review-service", "child-looked-after", ChildLookedAfter.class);
        assertThat(told.child().childId()).isEqualTo(CHILD);
        assertThat(told.child().periodsOfCare()).containsExactly(care("2024-06-03", null));
        assertThat(told.child().shortBreaks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"V3", "V4"})
    void anAgreedSeriesOfShortBreaks(String code) throws JsonProcessingException {
        String body = Repository.text("review-service/contracts/events/child-looked-after.v1.example.json")
                .replace("\"C2\"", "\"" + code + "\"");
        assertThat(JSON.readValue(body, ChildLookedAfter.class).child().shortBreaks())
                .containsExactly(span("2024-11-18", null));
    }

    @Test
    void anObligation() throws JsonProcessingException {
        ReviewDue told = read("review-service", "review-due", ReviewDue.class);
        assertThat(told.obligation())
                .isEqualTo(new Obligation(
                        UUID.fromString("0190b3f2-7c1e-7a44-9d10-3b6f5e2c8c03"),
                        CHILD,
                        "FIRST_20WD",
                        day("2024-07-01"),
                        null,
                        null,
                        null,
                        null,
                        false,
                        false));
        assertThat(told.withdrawn()).isFalse();
    }

    @Test
    void aHeldReview() throws JsonProcessingException {
        HeldReview review =
                read("review-service", "review-held", ReviewHeld.class).review();
        assertThat(review.childId()).isEqualTo(CHILD);
        assertThat(review.completedOn()).isEqualTo(day("2024-07-04"));
        assertThat(review.statutoryDueOn()).isEqualTo(day("2024-07-01"));
        assertThat(review.ageOnTheDay()).isEqualTo(9);
        assertThat(review.participationCodes()).containsExactly("PN1");
        assertThat(review.lateReason()).isEqualTo("SW_REPORT");
        assertThat(review.contributoryLateReasons()).containsExactly("COURT");
        assertThat(review.statutory()).isTrue();
        assertThat(review.recordedAfterDue()).isTrue();
        assertThat(review.withFindings()).isFalse();
    }

    @Test
    void theDueDateThatASourceRecorded() throws JsonProcessingException {
        assertThat(JSON.readValue(recordedDue("review-held"), ReviewHeld.class)
                        .review()
                        .recordedDueOn())
                .isEqualTo(day("2024-07-02"));
        assertThat(JSON.readValue(recordedDue("review-due"), ReviewDue.class)
                        .obligation()
                        .recordedDueOn())
                .isEqualTo(day("2024-07-02"));
    }

    private static String recordedDue(String type) {
        return Repository.text("review-service/contracts/events/" + type + ".v1.example.json")
                .replace("\"recordedDueOn\": null", "\"recordedDueOn\": \"2024-07-02\"");
    }

    @Test
    void fromWhenACouncilIsJudgedByTheDueDatesOfTheLaw() throws JsonProcessingException {
        assertThat(read("review-service", "timeliness-settings-changed", TimelinessSettingsChanged.class)
                        .timelinessFrom())
                .isEqualTo(day("2024-04-01"));
    }

    @Test
    void aCorrectedReviewIsTheSameWholeState() throws JsonProcessingException {
        ReviewHeld told = read("review-service", "review-corrected", ReviewHeld.class);
        assertThat(told.review().lateReason()).isEqualTo("IRO_ABSENT");
        assertThat(told.withdrawn()).isFalse();
    }

    @Test
    void aCancelledReview() throws JsonProcessingException {
        assertThat(read("review-service", "review-cancelled", ReviewCancelled.class)
                        .reviewId())
                .isEqualTo(UUID.fromString("0190b3f2-7c1e-7a44-9d10-3b6f5e2c8b02"));
    }

    @Test
    void aReviewThatItsSourceDenies() throws JsonProcessingException {
        ReviewDisputed told = read("review-service", "review-disputed", ReviewDisputed.class);
        assertThat(told.childId()).isEqualTo(CHILD);
        assertThat(told.disputedSince()).isEqualTo("2024-07-10T02:00:04Z");
        assertThat(told.settledAt()).isNull();
        assertThat(told.reviewId())
                .isEqualTo(
                        read("review-service", "review-held", ReviewHeld.class).reviewId());
    }

    @Test
    void anIroWithHoursAndAbsences() throws JsonProcessingException {
        Iro iro = read("caseload-service", "iro-changed", IroChanged.class).iro();
        assertThat(iro.filledFteOn(day("2024-03-31"))).isEqualByComparingTo("1");
        assertThat(iro.filledFteOn(day("2024-04-01"))).isEqualByComparingTo("0.6");
        assertThat(iro.absences()).containsExactly(span("2024-08-05", "2024-09-16"));
        assertThat(iro.counted()).isTrue();
    }

    @Test
    void anAllocationBegunAndEnded() throws JsonProcessingException {
        AllocationTold begun = read("caseload-service", "iro-allocated", AllocationTold.class);
        AllocationTold ended = read("caseload-service", "allocation-ended", AllocationTold.class);
        assertThat(begun.allocation().span()).isEqualTo(span("2024-06-05", null));
        assertThat(begun.allocation().main()).isTrue();
        assertThat(ended.allocation().span()).isEqualTo(span("2024-06-05", "2025-02-03"));
        assertThat(ended.allocationId()).isEqualTo(begun.allocationId());
    }

    @Test
    void aConcernWithItsSteps() throws JsonProcessingException {
        Concern concern = read("escalation-service", "concern-raised", ConcernRaised.class)
                .concern();
        assertThat(concern.theme()).isEqualTo("DRIFT_DELAY");
        assertThat(concern.childCount()).isEqualTo(2);
        assertThat(concern.raisedOn()).isEqualTo(day("2024-09-02"));
        assertThat(concern.sensitive()).isFalse();
        assertThat(read("escalation-service", "concern-formalised", ConcernFormalised.class)
                        .formalisedOn())
                .isEqualTo(day("2024-09-12"));
        ConcernClosed closed = read("escalation-service", "concern-closed", ConcernClosed.class);
        assertThat(closed.closedOn()).isEqualTo(day("2024-10-01"));
        assertThat(closed.outcome()).isEqualTo("RESOLVED");
        assertThat(read("escalation-service", "concern-bound", ConcernBound.class)
                        .childCount())
                .isEqualTo(2);
    }

    @Test
    void aWithdrawnChildAsEachOfThreePublishersSaysIt() throws JsonProcessingException {
        for (String publisher : List.of("review-service", "caseload-service", "escalation-service")) {
            assertThat(read(publisher, "child-withdrawn", ChildWithdrawn.class).childId())
                    .as(publisher)
                    .isEqualTo(CHILD);
        }
        assertThat(read("escalation-service", "child-withdrawn", ChildWithdrawn.class)
                        .concerns())
                .containsExactly(UUID.fromString("01945e3a-6c1e-7d20-9b61-3f1c2a7d5e01"));
    }

    @Test
    void aBodyWithoutWhatAFigureNeedsCannotBeRead() {
        for (Class<?> type : List.of(
                ChildLookedAfter.class,
                ReviewDue.class,
                ReviewHeld.class,
                ReviewCancelled.class,
                ReviewDisputed.class,
                IroChanged.class,
                AllocationTold.class,
                ConcernRaised.class,
                ConcernFormalised.class,
                ConcernClosed.class,
                ConcernBound.class,
                ChildWithdrawn.class)) {
            assertThatThrownBy(() -> JSON.readValue("{}", type))
                    .as(type.getSimpleName())
                    .isInstanceOf(JsonProcessingException.class);
        }
    }

    private static <T> T read(String service, String type, Class<T> as) throws JsonProcessingException {
        return JSON.readValue(Repository.text(service + "/contracts/events/" + type + ".v1.example.json"), as);
    }
}
