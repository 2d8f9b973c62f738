package org.openiro.escalation.child;

import java.util.Set;
import java.util.UUID;

/** Is told, within the same transaction, that nothing of this child is to stay. */
public interface WhenChildWithdrawn {

    /**
     * Called once for a child.
     *
     * @param called what systems call the child, as {@code Withdrawals.identifier} hashes it
     */
    void withdrawn(UUID childId, Set<String> called);
}
