package org.openiro.review.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openiro.review.child.domain.Identifier;

/** The event {@code child-withdrawn.v1} from a case-management system: nothing of this person is to be held. */
record ChildWithdrawal(
        String sourceSystem,
        String personId,
        Instant sourceVersion,
        @Nullable String reason) {

    Identifier person() {
        return new Identifier(sourceSystem, personId);
    }
}
