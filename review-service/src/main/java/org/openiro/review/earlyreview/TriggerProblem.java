package org.openiro.review.earlyreview;

import java.util.Locale;
import org.openiro.platform.http.ProblemCode;

/** Why a command on a trigger was not accepted. */
enum TriggerProblem implements ProblemCode {
    TRIGGER_REFUSED(422, "The trigger cannot be recorded or decided like this"),
    TRIGGER_DECIDED(409, "The trigger has been decided or withdrawn already");

    private final int status;
    private final String title;

    TriggerProblem(int status, String title) {
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
