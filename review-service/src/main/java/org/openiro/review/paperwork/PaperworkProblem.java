package org.openiro.review.paperwork;

import org.openiro.platform.http.ProblemCode;

/** Why a command on the paperwork of a review was not accepted. */
enum PaperworkProblem implements ProblemCode {
    PAPERWORK_REFUSED(422, "paperwork-refused", "The paperwork cannot be recorded like this");

    private final int status;
    private final String code;
    private final String title;

    PaperworkProblem(int status, String code, String title) {
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
