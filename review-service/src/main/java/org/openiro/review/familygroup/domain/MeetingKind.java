package org.openiro.review.familygroup.domain;

/** Which of the two kinds of family meeting it is: both are recorded, and reported apart. */
public enum MeetingKind {
    FAMILY_GROUP_CONFERENCE("Family group conference"),
    /** Children Act 1989 s31ZA, inserted by the Children's Wellbeing and Schools Act 2026 s1. */
    FAMILY_GROUP_DECISION_MAKING("Family group decision-making meeting");

    private final String label;

    MeetingKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
