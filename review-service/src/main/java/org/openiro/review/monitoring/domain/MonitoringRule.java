package org.openiro.review.monitoring.domain;

import java.util.ArrayList;
import java.util.List;
import org.openiro.review.monitoring.domain.MonitoringAnswers.CarePlan;
import org.openiro.review.monitoring.domain.MonitoringAnswers.PermanencePlan;
import org.openiro.review.monitoring.domain.MonitoringAnswers.Rag;
import org.openiro.review.monitoring.domain.MonitoringAnswers.ViewOfPlan;

/** Which answers of a form are irregular. A permanence plan may be wanting at the first review, and may not at the second. */
public final class MonitoringRule {

    private static final int SCHOOL_FROM_AGE = 5;
    private static final int SCHOOL_UNTIL_AGE = 16;
    private static final int PLAN_UNTIL_AGE = 18;

    private MonitoringRule() {}

    /** In the order in which they are declared. */
    public static List<Irregularity> irregularities(MonitoringAnswers answers, ReviewedChild child) {
        var found = new ArrayList<Irregularity>();
        boolean noCarePlan = answers.carePlan() == CarePlan.MISSING;
        if (noCarePlan) {
            found.add(Irregularity.NO_CARE_PLAN);
        }
        if (answers.permanencePlan() != PermanencePlan.IN_PLACE
                && child.review().secondOrLater()
                && !child.shortBreak()) {
            found.add(Irregularity.NO_PERMANENCE_PLAN_BY_SECOND_REVIEW);
        }
        if (withoutEducationPlan(answers, child)) {
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

    private static boolean withoutEducationPlan(MonitoringAnswers answers, ReviewedChild child) {
        return switch (answers.educationPlan()) {
            case MISSING -> aged(child, SCHOOL_FROM_AGE, PLAN_UNTIL_AGE);
            case NOT_OF_SCHOOL_AGE -> aged(child, SCHOOL_FROM_AGE, SCHOOL_UNTIL_AGE);
            case CURRENT, OUT_OF_DATE -> false;
        };
    }

    private static boolean aged(ReviewedChild child, int from, int until) {
        var age = child.age();
        return age != null && age >= from && age < until;
    }
}
