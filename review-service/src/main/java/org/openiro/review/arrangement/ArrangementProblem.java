package org.openiro.review.arrangement;

import org.openiro.platform.http.ProblemCode;

/** Why what is arranged was not recorded. */
enum ArrangementProblem implements ProblemCode {
    ARRANGEMENT_REFUSED(422, "arrangement-refused", "It cannot be arranged like this");

    private final int status;
    private final String code;
    private final String title;

    ArrangementProblem(int status, String code, String title) {
        this.status = status;
        this.code = code;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
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
