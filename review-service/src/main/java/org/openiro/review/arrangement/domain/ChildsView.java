package org.openiro.review.arrangement.domain;

/** What the child said when asked about the place or the time (the social worker asks 20 working days before). */
public enum ChildsView {
    AGREED,
    DID_NOT_AGREE,
    NOT_ASKED
}
