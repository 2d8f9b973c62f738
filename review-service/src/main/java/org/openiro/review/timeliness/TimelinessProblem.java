package org.openiro.review.timeliness;

import org.openiro.platform.http.ProblemCode;

/** Why what a council said of its history was not accepted. */
enum TimelinessProblem implements ProblemCode {
    TIMELINESS_SETTINGS_REFUSED;

    @Override
    public String code() {
        return "timeliness-settings-refused";
    }

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The days cannot be set like this";
    }
}
