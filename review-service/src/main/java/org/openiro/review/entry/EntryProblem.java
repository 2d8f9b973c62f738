package org.openiro.review.entry;

import java.util.List;
import java.util.Locale;
import org.openiro.platform.http.ProblemCode;
import org.openiro.platform.http.ProblemException;
import org.openiro.review.refusal.Refusals;
import org.openiro.review.refusal.domain.Refusal;

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
        Refusals.refuse(ENTRY_REFUSED, refusals);
    }

    /** The answer to a step that the state does not allow. */
    public static ProblemException notAllowed(Enum<?> state, String address, List<? extends Enum<?>> allowed) {
        return Refusals.notAllowed(ENTRY_STEP_NOT_ALLOWED, state, address, allowed);
    }
}
