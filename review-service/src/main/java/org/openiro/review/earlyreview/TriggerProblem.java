package org.openiro.review.earlyreview;

import java.util.List;
import java.util.Locale;
import org.openiro.platform.http.FieldError;
import org.openiro.platform.http.ProblemCode;
import org.openiro.platform.http.ProblemException;
import org.openiro.review.earlyreview.domain.Refusal;

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

    static void refuse(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new ProblemException(
                    TRIGGER_REFUSED,
                    refusals.stream()
                            .map(each -> new FieldError("/" + each.field(), each.code(), each.detail()))
                            .toArray(FieldError[]::new));
        }
    }
}
