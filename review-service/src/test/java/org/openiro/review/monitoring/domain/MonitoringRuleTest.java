package org.openiro.review.monitoring.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openiro.review.monitoring.domain.MonitoringAnswers.CarePlan;
import org.openiro.review.monitoring.domain.MonitoringAnswers.ContactWithFamily;
import org.openiro.review.monitoring.domain.MonitoringAnswers.EducationPlan;
import org.openiro.review.monitoring.domain.MonitoringAnswers.HealthChecks;
import org.openiro.review.monitoring.domain.MonitoringAnswers.PermanencePlan;
import org.openiro.review.monitoring.domain.MonitoringAnswers.Rag;
import org.openiro.review.monitoring.domain.MonitoringAnswers.ReportToReview;
import org.openiro.review.monitoring.domain.MonitoringAnswers.SocialWorkerVisits;
import org.openiro.review.monitoring.domain.MonitoringAnswers.ViewOfPlan;

class MonitoringRuleTest {

    private static final ReviewNumber SECOND = new ReviewNumber(2, true);
    private static final ReviewedChild CHILD = new ReviewedChild(SECOND, 10, false);

    @ParameterizedTest
    @EnumSource(Rag.class)
    void wellKeptPlansAreNotIrregularHoweverTheyAreRated(Rag rag) {
        assertThat(MonitoringRule.irregularities(
                        form(CarePlan.CURRENT, PermanencePlan.IN_PLACE, EducationPlan.CURRENT, rag), CHILD))
                .isEmpty();
    }

    @ParameterizedTest(name = "second or later {0}, short break {1}, {2}: {3}")
    @CsvSource({
        "false, false, NOT_IN_PLACE, false",
        "true, false, NOT_IN_PLACE, true",
        "true, false, NOT_REQUIRED, true",
        "true, false, IN_PLACE, false",
        "true, true, NOT_IN_PLACE, false",
        "true, true, NOT_REQUIRED, false"
    })
    void aPermanencePlanIsThereByTheSecondReview(
            boolean second, boolean shortBreak, PermanencePlan answer, boolean flagged) {
        var child = new ReviewedChild(new ReviewNumber(null, second), 10, shortBreak);

        assertThat(MonitoringRule.irregularities(
                                form(CarePlan.CURRENT, answer, EducationPlan.CURRENT, Rag.AMBER), child)
                        .contains(Irregularity.NO_PERMANENCE_PLAN_BY_SECOND_REVIEW))
                .isEqualTo(flagged);
    }

    @ParameterizedTest(name = "aged {0}, {1}: {2}")
    @CsvSource({
        "4, MISSING, false",
        "4, NOT_OF_SCHOOL_AGE, false",
        "5, MISSING, true",
        "5, NOT_OF_SCHOOL_AGE, true",
        "5, OUT_OF_DATE, false",
        "15, MISSING, true",
        "15, NOT_OF_SCHOOL_AGE, true",
        "16, MISSING, true",
        "16, NOT_OF_SCHOOL_AGE, false",
        "17, MISSING, true",
        "18, MISSING, false",
        ", MISSING, false"
    })
    void aChildHasAnEducationPlanFromSchoolAgeUntilItIsEighteen(
            @Nullable Integer age, EducationPlan answer, boolean flagged) {
        assertThat(MonitoringRule.irregularities(
                                form(CarePlan.CURRENT, PermanencePlan.IN_PLACE, answer, Rag.AMBER),
                                new ReviewedChild(SECOND, age, false))
                        .contains(Irregularity.NO_EDUCATION_PLAN))
                .isEqualTo(flagged);
    }

    @Test
    void withoutACarePlanNothingMeetsNeeds() {
        assertThat(MonitoringRule.irregularities(
                        form(CarePlan.MISSING, PermanencePlan.IN_PLACE, EducationPlan.CURRENT, Rag.RED), CHILD))
                .containsExactly(Irregularity.NO_CARE_PLAN, Irregularity.VIEW_WITHOUT_PLAN);
        assertThat(MonitoringRule.irregularities(
                        form(CarePlan.OUT_OF_DATE, PermanencePlan.IN_PLACE, EducationPlan.CURRENT, Rag.RED), CHILD))
                .isEmpty();
        assertThat(MonitoringRule.irregularities(
                        new MonitoringAnswers(
                                CarePlan.MISSING,
                                ReportToReview.IN_TIME,
                                PermanencePlan.IN_PLACE,
                                EducationPlan.CURRENT,
                                HealthChecks.UP_TO_DATE,
                                SocialWorkerVisits.IN_TIME,
                                ContactWithFamily.AS_PLANNED,
                                Rag.RED,
                                ViewOfPlan.MEETS_NEEDS_IN_PART),
                        CHILD))
                .containsExactly(Irregularity.NO_CARE_PLAN);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} {4} {5} {6} {7}: {8}")
    @CsvSource({
        "CURRENT, IN_TIME, IN_PLACE, CURRENT, UP_TO_DATE, IN_TIME, AS_PLANNED, MEETS_NEEDS, false",
        "CURRENT, LATE, IN_PLACE, CURRENT, REFUSED, IN_TIME, NONE_PLANNED, MEETS_NEEDS_IN_PART, false",
        "OUT_OF_DATE, IN_TIME, IN_PLACE, CURRENT, UP_TO_DATE, IN_TIME, AS_PLANNED, MEETS_NEEDS, true",
        "CURRENT, MISSING, IN_PLACE, CURRENT, UP_TO_DATE, IN_TIME, AS_PLANNED, MEETS_NEEDS, true",
        "CURRENT, IN_TIME, NOT_IN_PLACE, CURRENT, UP_TO_DATE, IN_TIME, AS_PLANNED, MEETS_NEEDS, true",
        "CURRENT, IN_TIME, IN_PLACE, OUT_OF_DATE, UP_TO_DATE, IN_TIME, AS_PLANNED, MEETS_NEEDS, true",
        "CURRENT, IN_TIME, IN_PLACE, MISSING, UP_TO_DATE, IN_TIME, AS_PLANNED, MEETS_NEEDS, true",
        "CURRENT, IN_TIME, IN_PLACE, CURRENT, OVERDUE, IN_TIME, AS_PLANNED, MEETS_NEEDS, true",
        "CURRENT, IN_TIME, IN_PLACE, CURRENT, UP_TO_DATE, MISSED, AS_PLANNED, MEETS_NEEDS, true",
        "CURRENT, IN_TIME, IN_PLACE, CURRENT, UP_TO_DATE, IN_TIME, NOT_AS_PLANNED, MEETS_NEEDS, true",
        "CURRENT, IN_TIME, IN_PLACE, CURRENT, UP_TO_DATE, IN_TIME, AS_PLANNED, DOES_NOT_MEET_NEEDS, true"
    })
    void greenContradictsEveryAnswerThatSomethingIsWanting(
            CarePlan carePlan,
            ReportToReview report,
            PermanencePlan permanence,
            EducationPlan education,
            HealthChecks health,
            SocialWorkerVisits visits,
            ContactWithFamily contact,
            ViewOfPlan view,
            boolean flagged) {
        for (var rag : Rag.values()) {
            assertThat(MonitoringRule.irregularities(
                                    new MonitoringAnswers(
                                            carePlan,
                                            report,
                                            permanence,
                                            education,
                                            health,
                                            visits,
                                            contact,
                                            rag,
                                            view),
                                    CHILD)
                            .contains(Irregularity.GREEN_AGAINST_ANSWERS))
                    .as("rated %s", rag)
                    .isEqualTo(flagged && rag == Rag.GREEN);
        }
    }

    private static MonitoringAnswers form(
            CarePlan carePlan, PermanencePlan permanence, EducationPlan education, Rag rag) {
        return new MonitoringAnswers(
                carePlan,
                ReportToReview.IN_TIME,
                permanence,
                education,
                HealthChecks.UP_TO_DATE,
                SocialWorkerVisits.IN_TIME,
                ContactWithFamily.AS_PLANNED,
                rag,
                ViewOfPlan.MEETS_NEEDS);
    }
}
