package org.openiro.review.preparation;

/**
 * What came of one attempt.
 *
 * @param code what is kept of it: a status or the kind of failure, and nothing that a stranger's server said
 * @param serverAway whether it was not the receiver that failed but the server that brings to all of them
 */
record DeliveryOutcome(boolean delivered, String code, boolean serverAway) {

    /** Where it was to be brought was taken out of the settings. */
    static final DeliveryOutcome NOT_SET = failed("NOT_SET");

    static final DeliveryOutcome NOT_ATTEMPTED = failed("NOT_ATTEMPTED");

    /** Another replica has it, or nobody is to attempt it any more. */
    static final DeliveryOutcome ANOTHERS = delivered("ANOTHERS");

    static DeliveryOutcome delivered(String code) {
        return new DeliveryOutcome(true, code, false);
    }

    static DeliveryOutcome failed(String code) {
        return new DeliveryOutcome(false, code, false);
    }

    static DeliveryOutcome serverAway(String code) {
        return new DeliveryOutcome(false, code, true);
    }
}
