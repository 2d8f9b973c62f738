package org.openiro.caseload.iro;

import java.util.Locale;
import org.openiro.platform.http.ProblemCode;

/** What can be wrong with an IRO's record beyond its fields. */
enum IroProblem implements ProblemCode {
    PROFESSIONAL_IN_USE(409, "Another IRO has this reference of the case-management system"),
    SUBJECT_IN_USE(409, "Another IRO has this subject"),
    VACANCY_STAYS_A_VACANCY(
            409, "A vacant post is ended and the person who fills it entered as an IRO, so that earlier figures stay");

    private final int status;
    private final String title;

    IroProblem(int status, String title) {
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
