package org.openiro.review.monitoring;

import org.openiro.platform.http.ProblemCode;

/** Why a command on a monitoring form was not accepted. */
enum MonitoringProblem implements ProblemCode {
    FORM_REFUSED(422, "monitoring-form-refused", "The form cannot be recorded like this"),
    FORM_THERE(409, "monitoring-form-there", "The review has its form already: amend it");

    private final int status;
    private final String code;
    private final String title;

    MonitoringProblem(int status, String code, String title) {
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
