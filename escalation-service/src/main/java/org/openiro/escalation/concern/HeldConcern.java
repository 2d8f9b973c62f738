package org.openiro.escalation.concern;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.escalation.concern.store.ConcernRow;
import org.openiro.escalation.concern.store.Concerns;
import org.openiro.platform.http.ETags;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;

/** Holds the concern that a command changes: seen by who asks, and of the version that they have read. */
@ApplicationScoped
class HeldConcern {

    private final Concerns concerns;
    private final Viewers viewers;

    HeldConcern(Concerns concerns, Viewers viewers) {
        this.concerns = concerns;
        this.viewers = viewers;
    }

    ConcernRow forChange(UUID id, @Nullable String ifMatch) {
        ConcernRow row = concerns.heldBy(viewers.current(), id)
                .orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        ETags.require(ifMatch, row.version());
        return row;
    }
}
