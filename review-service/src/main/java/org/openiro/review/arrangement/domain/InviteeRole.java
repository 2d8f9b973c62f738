package org.openiro.review.arrangement.domain;

/** Who is invited to a review (domain reference 2.2), by role and never by name. Published as {@code codes/invitee_role.csv}. */
public enum InviteeRole {
    CHILD,
    MOTHER,
    FATHER,
    /** Another holder of parental responsibility. */
    OTHER_WITH_RESPONSIBILITY,
    BROTHER_OR_SISTER,
    RELATIVE,
    FRIEND,
    CARER,
    RESIDENTIAL_KEY_WORKER,
    SOCIAL_WORKER,
    SUPERVISING_SOCIAL_WORKER,
    IRO,
    SCHOOL,
    VIRTUAL_SCHOOL,
    HEALTH,
    ADVOCATE,
    INDEPENDENT_VISITOR,
    PERSONAL_ADVISER,
    CHILDRENS_GUARDIAN,
    INTERPRETER,
    OTHER;

    /** A parent or other holder of parental responsibility: who can be excluded, and whose part in reviews is counted. */
    public boolean parent() {
        return this == MOTHER || this == FATHER || this == OTHER_WITH_RESPONSIBILITY;
    }

    /** There is only one of them at a review. */
    boolean once() {
        return this == CHILD || this == IRO;
    }
}
