package org.openiro.review.listing;

import java.util.UUID;

/** A row of a list. */
public interface Listed {

    /** What the contract says of a row's {@code iro}. */
    String IRO = "The child's IRO today, as the case-management system names it.";

    /** What the contract says of a row's {@code team}. */
    String TEAM = "The team of the child's social worker today.";

    /** Whom it shows. */
    UUID childId();
}
