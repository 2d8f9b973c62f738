package org.openiro.review.preparation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A delivery of some council that is to be attempted. */
record DueDelivery(
        String authority,
        UUID id,
        DeliveryChannel channel,
        @Nullable String team) {

    /** Who takes it, and is spared the others when it does not take one. */
    String receiver() {
        return channel + " " + authority + " " + team;
    }

    /** Through what it is brought: one mail server to the mailboxes of all councils, a webhook by itself. */
    String server() {
        return channel == DeliveryChannel.EMAIL ? channel.name() : receiver();
    }
}
