package org.openiro.escalation.child;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code child-looked-after.v1}. */
record ChildLookedAfter(UUID childId, @Nullable List<ChildIdentifier> identifiers) {

    List<ChildIdentifier> identifiersGiven() {
        return identifiers == null ? List.of() : identifiers;
    }
}
