package org.openiro.review.refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openiro.platform.http.FieldError;
import org.openiro.platform.http.ProblemCode;
import org.openiro.platform.http.ProblemException;
import org.openiro.review.refusal.domain.Refusal;

/**
 * How what a rule refuses is answered: with every field that it names; and a step that a state does not allow, with every step
 * that it does.
 */
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

    /** The answer to a step that the state does not allow: the state's code, and every step that it does allow. */
    public static ProblemException notAllowed(
            ProblemCode problem, Enum<?> state, String address, List<? extends Enum<?>> allowed) {
        var errors = new ArrayList<FieldError>();
        errors.add(new FieldError("/status", state.name(), "the state that it is in"));
        errors.addAll(allowed(address, allowed));
        return new ProblemException(problem, null, errors);
    }

    /** Every step that is allowed, with its address. */
    public static List<FieldError> allowed(String address, List<? extends Enum<?>> steps) {
        var errors = new ArrayList<FieldError>();
        for (var step : steps) {
            errors.add(new FieldError(
                    "/allowedCommands/" + errors.size(),
                    step.name(),
                    "POST " + address + "/"
                            + step.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
        return List.copyOf(errors);
    }
}
