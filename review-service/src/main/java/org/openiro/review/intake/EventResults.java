package org.openiro.review.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.openiro.platform.events.EventEnvelope;
import org.openiro.review.intake.domain.Finding;

/** The results of records that came as events. */
@ApplicationScoped
class EventResults implements PanacheRepositoryBase<EventResult, UUID> {

    private final Clock clock;

    EventResults(Clock clock) {
        this.clock = clock;
    }

    void outdated(EventEnvelope event, UUID childId) {
        add(event, childId, EventResult.Result.OUTDATED, true, List.of());
    }

    void taken(EventEnvelope event, UUID childId, boolean changed, List<Finding> findings) {
        var result = findings.isEmpty() ? EventResult.Result.TAKEN : EventResult.Result.TAKEN_WITH_FINDINGS;
        add(event, childId, result, !changed, findings);
    }

    private void add(
            EventEnvelope event, UUID childId, EventResult.Result result, boolean unchanged, List<Finding> findings) {
        persist(new EventResult(event.id(), event.type(), clock.instant(), childId, result, unchanged, findings));
    }
}
