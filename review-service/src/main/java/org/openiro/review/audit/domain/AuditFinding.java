package org.openiro.review.audit.domain;

/** What is irregular about an audit, as the review and its chairs are known now. */
public enum AuditFinding {
    /** Of some meeting no chair is named, or it is not known which person is meant: nobody can be ruled out. */
    CHAIR_NOT_KNOWN(true),
    AUDITED_BY_CHAIR(false),
    MODERATED_BY_CHAIR(false),
    /** The review was found to be recorded in error, or its source took it back. */
    REVIEW_DOES_NOT_STAND(false);

    private final boolean counts;

    AuditFinding(boolean counts) {
        this.counts = counts;
    }

    /** Whether an audit of which this is found is among the results all the same. */
    public boolean counts() {
        return counts;
    }
}
