package org.openiro.review.policy;

import java.util.Locale;
import org.openiro.platform.http.ProblemCode;

/** Why a local policy was not accepted. */
enum PolicyProblem implements ProblemCode {
    POLICY_REFUSED(422, "The policy cannot be set like this");

    private final int status;
    private final String title;

    PolicyProblem(int status, String title) {
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
