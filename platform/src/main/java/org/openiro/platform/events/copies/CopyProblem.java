package org.openiro.platform.events.copies;

import java.util.Locale;
import org.openiro.platform.http.ProblemCode;

/** The problems of the operations on copies. */
enum CopyProblem implements ProblemCode {
    COPY_OF_ONE_COUNCIL(409, "A copy is forgotten one council at a time: the token must be that council's");

    private final int status;
    private final String title;

    CopyProblem(int status, String title) {
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
