package org.openiro.review.timeliness.domain;

/** What was not as it should be, yet happened: recorded, flagged and classified, never refused. */
public enum Irregularity {
    /** Adjourned more than once, though the law allows one adjournment (SI 2010/959 reg 36(2)). */
    SECOND_ADJOURNMENT,
    /** Completed after the duty to review had ended. */
    HELD_AFTER_DUTY_ENDED
}
