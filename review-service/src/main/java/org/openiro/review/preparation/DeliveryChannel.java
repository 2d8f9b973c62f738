package org.openiro.review.preparation;

/** The ways by which a reminder is brought to a council. */
enum DeliveryChannel {
    WEBHOOK,
    EMAIL
}
