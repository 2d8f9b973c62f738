package org.openiro.simulator.council;

import java.util.List;

/**
 * What an auditor found of a review.
 *
 * @param audit the council's own reference
 * @param notMet the criteria that were not met
 * @param feedbackFrom whom the auditor asked
 */
public record Audit(String audit, Grades grades, List<String> notMet, List<String> feedbackFrom) {

    /** 1 outstanding, 2 good, 3 requires improvement, 4 inadequate. */
    public record Grades(int organisation, int conduct, int recording, int overall) {}
}
