package org.openiro.caseload.allocation.events;

import java.util.UUID;

/** Body of {@code child-withdrawn.v1}. */
record ChildWithdrawn(UUID childId) {}
