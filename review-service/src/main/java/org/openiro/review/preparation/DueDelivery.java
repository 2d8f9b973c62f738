package org.openiro.review.preparation;

import java.util.UUID;

/** A delivery of some council that is to be attempted. */
record DueDelivery(String authority, UUID id, DeliveryChannel channel) {

    /** One receiver, which is spared the others when it does not answer one. */
    String receiver() {
        return authority + " " + channel;
    }
}
