package org.openiro.review.decision.domain;

/** How far a decision has come. */
public enum DecisionStatus {
    OPEN,
    /** Open after its due date; whether it is contested makes no difference: nothing is off the list unseen. */
    OVERDUE,
    IMPLEMENTED,
    /** After its due date. */
    IMPLEMENTED_LATE,
    /** Closed without having been carried out. */
    NOT_IMPLEMENTED,
    RECORDED_IN_ERROR;

    public boolean open() {
        return this == OPEN || this == OVERDUE;
    }
}
