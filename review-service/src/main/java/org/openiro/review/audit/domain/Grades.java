package org.openiro.review.audit.domain;

import java.util.List;
import java.util.stream.Stream;
import org.openiro.review.refusal.domain.Refusal;

/**
 * The grades of one auditor, each 1 (outstanding), 2 (good), 3 (requires improvement) or 4 (inadequate), as
 * {@code codes/qa_grade.csv} has them. The overall grade is the auditor's judgement, but no better than 3 when any of the three
 * heads is 4.
 */
public record Grades(int organisation, int conduct, int recording, int overall) {

    private static final int REQUIRES_IMPROVEMENT = 3;
    private static final int INADEQUATE = 4;

    /** Why they contradict each other; empty when they do not. */
    public List<Refusal> refusals() {
        boolean anyInadequate = Stream.of(organisation, conduct, recording).anyMatch(grade -> grade == INADEQUATE);
        return anyInadequate && overall < REQUIRES_IMPROVEMENT
                ? List.of(new Refusal("grades/overall", "capped", "3 or 4 when any head is 4"))
                : List.of();
    }

    /** How these, given by a second auditor, differ from the first one's: above 0 where the second was stricter. */
    public Difference from(Grades first) {
        return new Difference(
                organisation - first.organisation,
                conduct - first.conduct,
                recording - first.recording,
                overall - first.overall);
    }

    /** Steps on the scale between two auditors' grades. */
    public record Difference(int organisation, int conduct, int recording, int overall) {}
}
