package org.openiro.review.refusal;

import java.util.List;
import org.openiro.platform.http.FieldError;
import org.openiro.platform.http.ProblemCode;
import org.openiro.platform.http.ProblemException;
import org.openiro.review.refusal.domain.Refusal;

/** How what a rule refuses is answered: with every field that it names. */
public final class Refusals {

    private Refusals() {}

    /** Goes on when nothing is refused. */
    public static void refuse(ProblemCode problem, List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new ProblemException(
                    problem,
                    refusals.stream()
                            .map(each -> new FieldError(
                                    each.field().isEmpty() ? "" : "/" + each.field(), each.code(), each.detail()))
                            .toArray(FieldError[]::new));
        }
    }
}
