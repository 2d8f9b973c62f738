package org.openiro.review.monitoring.domain;

import java.util.ArrayList;
import java.util.List;
import org.openiro.review.monitoring.domain.MonitoringAnswers.CarePlan;
import org.openiro.review.monitoring.domain.MonitoringAnswers.EducationPlan;
import org.openiro.review.monitoring.domain.MonitoringAnswers.PermanencePlan;
import org.openiro.review.monitoring.domain.MonitoringAnswers.Rag;
import org.openiro.review.monitoring.domain.MonitoringAnswers.ViewOfPlan;

/** Which answers of a form are irregular. A permanence plan may be wanting at the first review, and may not at the second. */
public final class MonitoringRule {

    private static final int PERMANENCE_BY_REVIEW = 2;
    private static final int SCHOOL_FROM_AGE = 5;
    private static final int SCHOOL_UNTIL_AGE = 16;

    private MonitoringRule() {}

    /** In the order in which they are declared. */
    public static List<Irregularity> irregularities(MonitoringAnswers answers, ReviewedChild child) {
        var found = new ArrayList<Irregularity>();
        boolean noCarePlan = answers.carePlan() == CarePlan.MISSING;
        if (noCarePlan) {
            found.add(Irregularity.NO_CARE_PLAN);
        }
        if (answers.permanencePlan() != PermanencePlan.IN_PLACE
                && child.reviewNumber() >= PERMANENCE_BY_REVIEW
                && !child.shortBreak()) {
            found.add(Irregularity.NO_PERMANENCE_PLAN_BY_SECOND_REVIEW);
        }
        if (withoutEducationPlan(answers) && ofSchoolAge(child)) {
            found.add(Irregularity.NO_EDUCATION_PLAN);
        }
        if (answers.rag() == Rag.GREEN && answers.somethingIsWanting()) {
            found.add(Irregularity.GREEN_AGAINST_ANSWERS);
        }
        if (noCarePlan && answers.viewOfPlan() == ViewOfPlan.MEETS_NEEDS) {
            found.add(Irregularity.VIEW_WITHOUT_PLAN);
        }
        return List.copyOf(found);
    }

    private static boolean withoutEducationPlan(MonitoringAnswers answers) {
        return answers.educationPlan() == EducationPlan.MISSING
                || answers.educationPlan() == EducationPlan.NOT_OF_SCHOOL_AGE;
    }

    private static boolean ofSchoolAge(ReviewedChild child) {
        var age = child.age();
        return age != null && age >= SCHOOL_FROM_AGE && age < SCHOOL_UNTIL_AGE;
    }
}
