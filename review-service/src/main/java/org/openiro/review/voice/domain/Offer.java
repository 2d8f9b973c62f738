package org.openiro.review.voice.domain;

/**
 * What became of the duty to tell the child of an advocate or an independent visitor (CPR 45; domain reference 2.2). The
 * reference names no condition under which either is due beyond that.
 */
public enum Offer {
    ACCEPTED,
    DECLINED,
    /** Offered; the child has not said yet. */
    UNANSWERED,
    HAS_ONE_ALREADY,
    NOT_OFFERED
}
