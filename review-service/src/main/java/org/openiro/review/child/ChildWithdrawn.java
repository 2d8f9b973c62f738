package org.openiro.review.child;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The event {@code child-withdrawn.v1}: nothing of this child is to stay anywhere.
 *
 * @param identifierHashes what systems call the child, for those who were told of it by an identifier alone
 */
public record ChildWithdrawn(
        UUID childId,
        List<String> identifierHashes,
        @Nullable String reason) {

    public static final String TYPE = "child-withdrawn.v1";
}
