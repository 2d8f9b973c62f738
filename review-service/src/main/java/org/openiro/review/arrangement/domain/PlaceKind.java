package org.openiro.review.arrangement.domain;

/** What kind of place a review meets at. Usually it is where the child lives (domain reference 2.2). */
public enum PlaceKind {
    WHERE_THE_CHILD_LIVES(true),
    FAMILY_HOME(true),
    SCHOOL_OR_COLLEGE(true),
    HEALTH_SETTING(true),
    SECURE_SETTING(true),
    COUNCIL_OFFICE(false),
    VIDEO_CALL(false),
    TELEPHONE(false),
    OTHER(true);

    private final boolean personal;

    PlaceKind(boolean personal) {
        this.personal = personal;
    }

    /** Whether even the kind says something of the child: it is told nobody who is not asked who they are. */
    public boolean personal() {
        return personal;
    }
}
