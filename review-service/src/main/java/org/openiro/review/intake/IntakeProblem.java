package org.openiro.review.intake;

import org.openiro.platform.http.ProblemCode;

/** Why a whole import is refused; a single row never is the reason. */
enum IntakeProblem implements ProblemCode {
    UNREADABLE_RETURN(400, "A file of the return cannot be read"),
    INVALID_COLLECTION_YEAR(400, "The collection year cannot be taken");

    private final int status;
    private final String title;

    IntakeProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
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
