package org.openiro.review.voice.domain;

/** How the child gave feedback on the review. */
public enum FeedbackMeans {
    SPOKEN,
    WRITTEN,
    APP_OR_FORM,
    DRAWN_OR_SHOWN,
    THROUGH_SOMEBODY
}
