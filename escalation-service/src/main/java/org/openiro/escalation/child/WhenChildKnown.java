package org.openiro.escalation.child;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Is told, within the same transaction, that these identifiers belong to this child. */
public interface WhenChildKnown {

    void known(UUID childId, List<ChildIdentifier> identifiers);

    /** Children of these identifiers will be known soon in this transaction, which holds the identifiers. */
    void lookAhead(Set<ChildIdentifier> identifiers);
}
