package org.openiro.review.familygroup.domain;

/** How far a family group meeting has come. */
public enum MeetingStatus {
    NOT_OFFERED("Not offered"),
    OFFERED("Offered"),
    ACCEPTED("Accepted"),
    DECLINED("Declined"),
    NOT_HELD("Not held"),
    HELD("Held"),
    RECORDED_IN_ERROR("Recorded in error");

    private final String label;

    MeetingStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
