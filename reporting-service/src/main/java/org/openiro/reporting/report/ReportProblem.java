package org.openiro.reporting.report;

import org.openiro.platform.http.ProblemCode;

/** What can go wrong with asking for a report, beyond the platform's own problems. */
enum ReportProblem implements ProblemCode {
    REPORT_YEAR_NOT_AVAILABLE("report-year-not-available", 404, "There is no report for this year");

    private final String code;
    private final int status;
    private final String title;

    ReportProblem(String code, int status, String title) {
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
