package org.openiro.review.familygroup.domain;

/** What the family answered: accepted as soon as one of those it was offered to accepts. */
public enum FamilyAnswer {
    ACCEPTED("Accepted", MeetingStatus.ACCEPTED),
    DECLINED("Declined", MeetingStatus.DECLINED);

    private final String label;
    private final MeetingStatus status;

    FamilyAnswer(String label, MeetingStatus status) {
        this.label = label;
        this.status = status;
    }

    public String label() {
        return label;
    }

    MeetingStatus status() {
        return status;
    }
}
