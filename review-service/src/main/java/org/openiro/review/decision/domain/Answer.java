package org.openiro.review.decision.domain;

/** What the authority's manager said to a decision. */
public enum Answer {
    AGREED,
    /** Disagreement or a lack of resources, in writing. */
    CONTESTED
}
