package org.openiro.caseload.capacity.domain;

/** How long a child has been without an IRO, measured by what the law and guidance say about appointing one. */
public enum Waiting {
    /** Up to and on the fifth working day after becoming looked after (IRO Handbook: good practice). */
    WITHIN_FIVE_WORKING_DAYS,
    /** From the sixth working day on, the first review not yet due. */
    OVER_FIVE_WORKING_DAYS,
    /** The first review is due that day or was before: the IRO must be appointed before it (CA 1989 s25A(2)). */
    FIRST_REVIEW_REACHED,
    /** There was an IRO in this period of care: appoint again as soon as practicable (CA 1989 s25A(3)). */
    VACANCY,
    /** The records begin inside the period of care: nobody knows how long the child has been looked after. */
    START_NOT_KNOWN
}
