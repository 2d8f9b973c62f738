package org.openiro.review.familygroup;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The event {@code order-application-recorded.v1}: the authority applied for an order, and again when that was found in error.
 * What section 31ZA finds missing is derived from it and from the child's {@code family-group-meeting-recorded.v1}.
 */
record OrderApplicationRecorded(
        UUID applicationId, UUID childId, LocalDate appliedOn, boolean recordedInError, String detailUrl) {

    static final String TYPE = "order-application-recorded.v1";

    static OrderApplicationRecorded of(OrderApplication application, String detailUrl) {
        return new OrderApplicationRecorded(
                application.id(),
                application.childId(),
                application.appliedOn(),
                application.error() != null,
                detailUrl);
    }
}
