package org.openiro.review.decision.domain;

/** How a decision was closed. */
public enum DecisionOutcome {
    IMPLEMENTED,
    /** Events made it pointless, or a later decision took its place. */
    OVERTAKEN,
    /** Contested, and not upheld. */
    NOT_UPHELD,
    /** It was never made like this: it counts nowhere and stays to be seen. */
    RECORDED_IN_ERROR
}
