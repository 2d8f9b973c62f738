package org.openiro.review.voice.domain;

/** What of the record contradicts something else that is known, or shows a duty undone. A finding refuses nothing. */
public enum VoiceFinding {
    /** To a child of four or older. */
    ADVOCATE_NOT_OFFERED,
    /** To a child of four or older. */
    INDEPENDENT_VISITOR_NOT_OFFERED,
    /** The code says otherwise than the invitations whether the child came. */
    CHILDS_ATTENDANCE_DIFFERS,
    /** The child gave feedback by the day of the review, and the code says that no views were conveyed (PN4, PN7). */
    VIEWS_GIVEN_BUT_CODE_SAYS_NONE,
    /** Of being spoken to alone. A refusal counts when the child understands what it refuses: not under four. */
    REFUSED_UNDER_FOUR,
    /** Who came by the invitations is not who attended by this record. */
    PARENTS_ATTENDANCE_DIFFERS,
    /** Excluded from the whole meeting, and attended. */
    EXCLUDED_PARENT_ATTENDED
}
