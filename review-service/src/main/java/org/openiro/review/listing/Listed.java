package org.openiro.review.listing;

import java.util.UUID;

/** A row of a list. */
public interface Listed {

    /** Whom it shows. */
    UUID childId();
}
