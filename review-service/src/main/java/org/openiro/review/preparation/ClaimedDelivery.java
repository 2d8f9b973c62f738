package org.openiro.review.preparation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delivery that this replica attempts now.
 *
 * @param id the message's: the same at every attempt
 * @param attempt its number, from 1
 * @param tries how often it was attempted since it was last begun, this time included
 * @param at the database's time of the attempt, in seconds since 1970
 */
record ClaimedDelivery(
        UUID id, DeliveryChannel channel, @Nullable String team, String body, int attempt, int tries, long at) {}
