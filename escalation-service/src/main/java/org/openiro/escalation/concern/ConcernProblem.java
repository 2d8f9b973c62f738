package org.openiro.escalation.concern;

import java.util.Locale;
import org.openiro.platform.http.ProblemCode;

/** The problems that only this service answers with. */
enum ConcernProblem implements ProblemCode {
    CONCERN_REFUSED(422, "The concern cannot be recorded like this"),
    CONCERN_ALREADY_FORMAL(409, "The concern has been made formal before"),
    CONCERN_ALREADY_CLOSED(409, "The concern has been closed");

    private final int status;
    private final String title;

    ConcernProblem(int status, String title) {
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
}
