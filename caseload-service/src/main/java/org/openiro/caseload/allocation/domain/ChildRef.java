package org.openiro.caseload.allocation.domain;

import java.util.UUID;
import org.openiro.caseload.child.domain.Identifier;

/** How an allocation names its child: by our id, or as another system does until the child arrives. */
public sealed interface ChildRef {

    record Known(UUID childId) implements ChildRef {}

    record Named(Identifier identifier) implements ChildRef {}
}
