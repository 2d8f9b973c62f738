package org.openiro.review.audit.domain;

/** How a review came to be audited: results of the two are never added up. */
public enum AuditMethod {
    /** Drawn into a sample. */
    RANDOM,
    /** Picked by the auditor. */
    CHOSEN
}
