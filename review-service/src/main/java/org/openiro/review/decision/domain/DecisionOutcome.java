package org.openiro.review.decision.domain;

/** How a decision was closed. Published as {@code codes/decision_outcome.csv}. */
public enum DecisionOutcome {
    IMPLEMENTED("Carried out"),
    /** Events made it pointless, or a later decision took its place. */
    OVERTAKEN("Overtaken by events"),
    /** Contested, and not upheld. */
    NOT_UPHELD("Contested and not upheld"),
    /** It was never made like this: it counts nowhere and stays to be seen. */
    RECORDED_IN_ERROR("Recorded in error");

    private final String label;

    DecisionOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
