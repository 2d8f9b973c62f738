package org.openiro.review.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openiro.platform.http.FieldError;
import org.openiro.platform.http.ProblemCode;
import org.openiro.platform.http.ProblemException;
import org.openiro.review.entry.domain.Refusal;

/** Why a command on an entry was not accepted. */
public enum EntryProblem implements ProblemCode {
    ENTRY_REFUSED(422, "This cannot be recorded like this"),
    ENTRY_IN_ERROR(409, "This was recorded in error, and stays so; record anew what happened"),
    ENTRY_STEP_NOT_ALLOWED(409, "The state of this does not allow the step");

    private final int status;
    private final String title;

    EntryProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

    public static void refuse(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new ProblemException(
                    ENTRY_REFUSED,
                    refusals.stream()
                            .map(each -> new FieldError("/" + each.field(), each.code(), each.detail()))
                            .toArray(FieldError[]::new));
        }
    }

    /** The answer to a step that the state does not allow: the state's code, and every step that it does allow. */
    public static ProblemException notAllowed(Enum<?> state, String address, List<? extends Enum<?>> allowed) {
        var errors = new ArrayList<FieldError>();
        errors.add(new FieldError("/status", state.name(), "the state that it is in"));
        for (var step : allowed) {
            errors.add(new FieldError(
                    "/allowedCommands/" + (errors.size() - 1),
                    step.name(),
                    "POST " + address + "/"
                            + step.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
        return new ProblemException(ENTRY_STEP_NOT_ALLOWED, null, errors);
    }
}
