package org.openiro.review.preparation;

/**
 * What came of one attempt.
 *
 * @param code what is kept of it: a status or the kind of failure, and nothing that a stranger's server said
 */
record DeliveryOutcome(boolean delivered, String code) {

    /** Where it was to be brought was taken out of the settings. */
    static final DeliveryOutcome NOT_SET = failed("NOT_SET");

    static DeliveryOutcome delivered(String code) {
        return new DeliveryOutcome(true, code);
    }

    static DeliveryOutcome failed(String code) {
        return new DeliveryOutcome(false, code);
    }
}
