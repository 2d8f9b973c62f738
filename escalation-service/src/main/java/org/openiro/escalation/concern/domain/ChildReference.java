package org.openiro.escalation.concern.domain;

import java.util.UUID;

/** How a person names a child: by our id, or by any identifier that any system gave them, known to us yet or not. */
public sealed interface ChildReference {

    record ById(UUID childId) implements ChildReference {}

    record ByIdentifier(String scheme, String identifier) implements ChildReference {}
}
