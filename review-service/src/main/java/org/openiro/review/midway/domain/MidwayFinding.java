package org.openiro.review.midway.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.openiro.review.refusal.domain.Refusal;

/** What a midway check found. Published as {@code codes/midway_finding.csv}. */
public enum MidwayFinding {
    /** Stands alone: nothing of the rest was found. */
    ON_TRACK("Decisions and plan are on track"),
    DECISIONS_NOT_CARRIED_OUT("Decisions of the last review are not carried out"),
    CARE_PLAN_NOT_UPDATED("The care plan has not been brought up to date"),
    PERMANENCE_DRIFT("Permanence is drifting"),
    PLACEMENT_AT_RISK("The placement is at risk"),
    FAMILY_TIME_NOT_AS_PLANNED("Family time is not as planned"),
    EDUCATION_CONCERN("Education is a concern"),
    HEALTH_CONCERN("Health is a concern"),
    VISITS_NOT_MADE("The social worker's visits are not made"),
    CHANGE_NOT_TOLD("A significant change of which the IRO was not told"),
    CHILD_NOT_HEARD("The child's wishes are not being heard"),
    EARLY_REVIEW_NEEDED("The review is to be brought forward"),
    CONCERN_TO_BE_RAISED("A concern is to be raised");

    private final String label;

    MidwayFinding(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Why these cannot be what one check found; empty when they can. */
    public static List<Refusal> refusals(List<MidwayFinding> found) {
        var refusals = new ArrayList<Refusal>();
        if (found.isEmpty()) {
            refusals.add(new Refusal("findings", "required", "ON_TRACK when nothing else was found"));
        }
        if (found.size() > 1 && found.contains(ON_TRACK)) {
            refusals.add(new Refusal("findings/" + found.indexOf(ON_TRACK), "stands-alone", "ON_TRACK stands alone"));
        }
        var seen = new HashSet<MidwayFinding>();
        for (int i = 0; i < found.size(); i++) {
            if (!seen.add(found.get(i))) {
                refusals.add(new Refusal("findings/" + i, "twice", "each finding is given once"));
            }
        }
        return List.copyOf(refusals);
    }
}
