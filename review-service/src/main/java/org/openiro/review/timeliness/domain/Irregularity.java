package org.openiro.review.timeliness.domain;

/** What was not as it should be, yet happened: recorded, flagged and classified, never refused. */
public enum Irregularity {
    /** Adjourned more than once, though the law allows one adjournment (SI 2010/959 reg 36(2)). */
    SECOND_ADJOURNMENT,
    /** Completed, or meant to go on, later than 20 working days after the opening (SI 2010/959 reg 36(2)). */
    ADJOURNED_OVER_20_WORKING_DAYS,
    /** Completed after the duty to review had ended. */
    HELD_AFTER_DUTY_ENDED,
    /** Held without a meeting where there has to be one (guidance vol. 2). */
    WITHOUT_MEETING_NOT_ALLOWED,
    /** Held without a meeting, and no source tells of a long-term foster placement. */
    WITHOUT_MEETING_NOT_SHOWN
}
