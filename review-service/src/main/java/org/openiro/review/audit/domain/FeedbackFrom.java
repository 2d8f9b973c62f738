package org.openiro.review.audit.domain;

/** Whom an auditor asked about the review. Published as {@code codes/audit_feedback.csv}. */
public enum FeedbackFrom {
    CHILD("The child"),
    PARENT("A parent"),
    FAMILY("Wider family"),
    CARER("The carer"),
    SOCIAL_WORKER("The social worker");

    private final String label;

    FeedbackFrom(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
