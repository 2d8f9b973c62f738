package org.openiro.review.obligation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.openiro.review.obligation.StandingObligations.Standing;

/** Keeps how obligations stood, and tells what was known of a child's on a day. */
@ApplicationScoped
class ObligationHistory implements PanacheRepositoryBase<ObligationThen, UUID> {

    private final Clock clock;

    ObligationHistory(Clock clock) {
        this.clock = clock;
    }

    /** From now on the obligation is known as it stands; what it was until now is kept, if anybody can have known it. */
    void changed(Obligation obligation, ObligationState before) {
        var now = clock.instant();
        var since = obligation.knownSince();
        if (since.isBefore(now)) {
            persist(new ObligationThen(obligation.childId(), before, since, now));
        }
        obligation.knownSince(now);
    }

    /**
     * What was known of a child's obligations at the end of a day; what was recorded later is not in it.
     *
     * @param standing as they stand now
     */
    List<ObligationState> asKnownOn(UUID childId, List<Standing> standing, LocalDate day) {
        var end = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        var now = standing.stream()
                .filter(each -> each.knownSince().isBefore(end))
                .map(Standing::state);
        return Stream.concat(now, before(childId, end)).toList();
    }

    private Stream<ObligationState> before(UUID childId, Instant end) {
        return list("childId = ?1 and knownFrom < ?2 and knownUntil >= ?2", childId, end).stream()
                .map(ObligationThen::state);
    }

    void forget(UUID childId) {
        delete("childId", childId);
    }
}
