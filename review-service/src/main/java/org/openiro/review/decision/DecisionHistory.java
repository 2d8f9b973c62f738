package org.openiro.review.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.access.CurrentUser;

/** The history of each decision. */
@ApplicationScoped
class DecisionHistory implements PanacheRepositoryBase<DecisionHistoryEntry, UUID> {

    private final CurrentUser user;
    private final Clock clock;

    DecisionHistory(CurrentUser user, Clock clock) {
        this.user = user;
        this.clock = clock;
    }

    void add(ReviewDecision decision, DecisionHistoryEntry.Step what, @Nullable String reason) {
        persist(new DecisionHistoryEntry(
                decision.id(),
                decision.version(),
                clock.instant(),
                user.subject(),
                what,
                DecisionChange.of(decision, reason)));
    }

    /** In the order of the versions that they led to: two steps may have one instant. */
    List<DecisionHistoryEntry> of(UUID decisionId) {
        return list("decisionId = ?1 order by decisionVersion, at, id", decisionId);
    }
}
