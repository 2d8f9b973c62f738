package org.openiro.escalation.concern.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child as the request named them, where it did so, and our id for them once they are known.
 *
 * @param withdrawn by the council: nothing may be recorded of this child any more
 */
public record NamedChild(
        ChildReference reference, String pointer, @Nullable UUID childId, boolean withdrawn) {

    boolean sameAs(NamedChild other) {
        return reference.equals(other.reference) || (childId != null && childId.equals(other.childId));
    }
}
