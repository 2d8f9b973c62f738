package org.openiro.review.decision.domain;

/** What the authority's manager said to a decision. Published as {@code codes/decision_answer.csv}. */
public enum Answer {
    AGREED("Agreed"),
    /** Disagreement or a lack of resources, in writing. */
    CONTESTED("Contested");

    private final String label;

    Answer(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
