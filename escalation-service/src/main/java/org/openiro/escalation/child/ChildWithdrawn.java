package org.openiro.escalation.child;

import java.util.List;
import java.util.UUID;

/** What this service reads of {@code child-withdrawn.v1}. */
record ChildWithdrawn(UUID childId, List<String> identifierHashes) {}
