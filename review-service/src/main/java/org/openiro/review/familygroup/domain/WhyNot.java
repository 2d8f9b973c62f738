package org.openiro.review.familygroup.domain;

/**
 * Why a meeting was not offered, or not held. The law knows the first reason alone, and owes no meeting to those who withdrew.
 */
public enum WhyNot {
    NOT_IN_BEST_INTERESTS("Not in the child's best interests"),
    FAMILY_NOT_FOUND("The family could not be found"),
    FAMILY_WITHDREW("Those who had accepted withdrew"),
    NO_TIME("There was no time before proceedings"),
    NO_COORDINATOR("There was nobody to prepare it");

    private final String label;

    WhyNot(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
