package org.openiro.review.familygroup.domain;

/** What is irregular about a family group meeting, or about an application for an order. Published as {@code codes/family_group_finding.csv}. */
public enum MeetingFinding {
    HELD_WITHOUT_ACCEPTANCE("Held although nobody is recorded to have accepted"),
    NO_OFFER_BEFORE_APPLICATION("No meeting offered before the application for an order"),
    NOT_OFFERED_TO_THOSE_WITH_RESPONSIBILITY("Offered to nobody with parental responsibility"),
    NOT_IN_LETTER("The offer is not in the letter before proceedings"),
    NOT_HELD_BEFORE_APPLICATION("Accepted and not held before the application for an order"),
    NO_LAWFUL_EXCEPTION("Not offered or not held for a reason that the law does not know");

    private final String label;

    MeetingFinding(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
