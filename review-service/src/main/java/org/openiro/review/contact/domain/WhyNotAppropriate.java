package org.openiro.review.contact.domain;

/** Why an IRO held it not appropriate to speak with a child alone. Regulation 36(1)(b) names the first two. */
public enum WhyNotAppropriate {
    AGE("The child's age"),
    UNDERSTANDING("The child's understanding"),
    HEALTH("The child's health on the day"),
    SAFETY("The child or the IRO would not have been safe"),
    /** A note says what. */
    OTHER("Another reason");

    private final String label;

    WhyNotAppropriate(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
