package org.openiro.review.iro;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields of {@code iro-changed.v1} that say what an IRO is called. */
record IroChanged(
        UUID iroId, @Nullable String subject, @Nullable String professional) {

    IroChanged {
        requireNonNull(iroId);
    }
}
