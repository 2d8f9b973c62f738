package org.openiro.review.significantchange;

import java.util.Locale;
import org.openiro.platform.http.ProblemCode;

/** Why a command on a significant change was not accepted. */
enum ChangeProblem implements ProblemCode {
    CHANGE_TOLD(
            409,
            "It is recorded already when the authority told of this change, or when the IRO heard of it from others"),
    CHANGE_NOT_TOLD(409, "Nothing is recorded of this person having told of the change");

    private final int status;
    private final String title;

    ChangeProblem(int status, String title) {
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
