package org.openiro.review.school;

import org.openiro.platform.http.ProblemCode;

/** Why a term was not accepted. */
enum SchoolTermProblem implements ProblemCode {
    TERM_REFUSED(422, "school-term-refused", "The term cannot be entered like this"),
    TERM_WITHDRAWN(409, "school-term-withdrawn", "The term has been taken back already");

    private final int status;
    private final String code;
    private final String title;

    SchoolTermProblem(int status, String code, String title) {
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
