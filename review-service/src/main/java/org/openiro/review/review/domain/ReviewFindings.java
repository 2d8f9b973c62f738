package org.openiro.review.review.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiro.review.participation.domain.AgeContradiction;
import org.openiro.review.participation.domain.ParticipationCode;

/**
 * What is odd about the record of a held review: the national rules 167, 399, 440 and 441, and our own where the rule set
 * has none (a review outside every known period of care, before birth, rows with different codes).
 */
public final class ReviewFindings {

    public static final String OUTSIDE_CARE = "OUTSIDE_CARE";
    public static final String CONTRADICTORY_CODES = "CONTRADICTORY_CODES";
    public static final String BEFORE_BIRTH = "BEFORE_BIRTH";
    public static final String NO_CODE = "167";
    public static final String SHORT_BREAKS_ONLY = "399";
    public static final String NOT_RECORDED = "NOT_RECORDED";

    private ReviewFindings() {}

    /**
     * The findings, in the order of the checks.
     *
     * @param codes PN0 to PN7, or {@link #NOT_RECORDED}
     * @param shortBreaksOnly every status known of the child is V3 or V4
     */
    public static List<String> of(
            List<String> codes,
            LocalDate completedOn,
            @Nullable LocalDate bornOn,
            boolean inPeriodOfCare,
            boolean shortBreaksOnly) {
        var findings = new ArrayList<String>();
        if (codes.contains(NOT_RECORDED)) {
            findings.add(NO_CODE);
        }
        if (shortBreaksOnly) {
            findings.add(SHORT_BREAKS_ONLY);
        }
        if (bornOn != null) {
            codes.stream()
                    .flatMap(code -> ParticipationCode.find(code).stream())
                    .flatMap(code -> AgeContradiction.between(code, bornOn, completedOn).stream())
                    .map(AgeContradiction::finding)
                    .distinct()
                    .forEach(findings::add);
            if (completedOn.isBefore(bornOn)) {
                findings.add(BEFORE_BIRTH);
            }
        }
        if (codes.size() > 1) {
            findings.add(CONTRADICTORY_CODES);
        }
        if (!inPeriodOfCare) {
            findings.add(OUTSIDE_CARE);
        }
        return List.copyOf(findings);
    }
}
