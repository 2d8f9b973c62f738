package org.openiro.review.preparation;

/** How far a delivery has come. */
enum DeliveryState {
    PENDING,
    DELIVERED,
    /** It failed as often as it is tried; somebody may begin it anew. */
    GIVEN_UP,
    /** The reminder was acknowledged, withdrawn or addressed anew before. */
    WITHDRAWN
}
