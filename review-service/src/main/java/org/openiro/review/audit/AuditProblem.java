package org.openiro.review.audit;

import java.util.Locale;
import org.openiro.platform.http.ProblemCode;

/** Why a command on an audit was not accepted. */
enum AuditProblem implements ProblemCode {
    NOT_INDEPENDENT(403, "Whoever chaired the review, or audited it, does not do this"),
    REVIEW_NOT_HELD(409, "Only a review that was held is audited"),
    REVIEW_AUDITED(409, "The review is audited already; a second view is a moderation of that audit"),
    AUDIT_MODERATED(409, "The audit is moderated already");

    private final int status;
    private final String title;

    AuditProblem(int status, String title) {
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
