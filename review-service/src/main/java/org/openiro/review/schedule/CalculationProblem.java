package org.openiro.review.schedule;

import org.openiro.platform.http.ProblemCode;

/** Why a calculation is refused, besides fields that cannot be read. */
enum CalculationProblem implements ProblemCode {
    TOO_MANY_ROWS("too-many-rows", 413, "A calculation takes up to 10,000 rows"),
    CALENDAR_NOT_KNOWN("calendar-not-known", 422, "The bank holidays of those years are not known");

    private final String code;
    private final int status;
    private final String title;

    CalculationProblem(String code, int status, String title) {
        this.code = code;
        this.status = status;
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
