package org.openiro.caseload.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service uses of {@code child-withdrawn.v1}. */
record ChildWithdrawn(@Nullable UUID childId, @Nullable List<String> identifierHashes) {}
