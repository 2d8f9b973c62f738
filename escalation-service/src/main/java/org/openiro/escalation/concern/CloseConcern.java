package org.openiro.escalation.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.escalation.concern.domain.ClosingPolicy;
import org.openiro.escalation.concern.domain.Concern;
import org.openiro.escalation.concern.domain.Step;
import org.openiro.escalation.concern.events.ConcernClosed;
import org.openiro.escalation.concern.events.ConcernEvents;
import org.openiro.escalation.concern.store.ConcernRow;
import org.openiro.escalation.concern.store.ConcernSteps;
import org.openiro.escalation.concern.store.Concerns;

/** An IRO closes a concern, informal or formal, with an outcome. */
@ApplicationScoped
public class CloseConcern {

    private final ClosingPolicy policy;
    private final HeldConcern held;
    private final Concerns concerns;
    private final ConcernSteps steps;
    private final Progress progress;
    private final ConcernEvents events;
    private final Clock clock;

    CloseConcern(
            ClosingPolicy policy,
            HeldConcern held,
            Concerns concerns,
            ConcernSteps steps,
            Progress progress,
            ConcernEvents events,
            Clock clock) {
        this.policy = policy;
        this.held = held;
        this.concerns = concerns;
        this.steps = steps;
        this.progress = progress;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void close(UUID id, LocalDate closedOn, String outcome, @Nullable String ifMatch) {
        ConcernRow row = held.forChange(id, ifMatch);
        Concern closed = Refusals.accepted(policy.decide(row.concern(), closedOn, outcome, LocalDate.now(clock)));
        row.take(closed);
        steps.add(id, List.of(Step.closed(closedOn, outcome)));
        events.publish(new ConcernClosed(
                id,
                closedOn,
                outcome,
                closed.everFormal(),
                Progress.highestStage(steps.of(id)),
                progress.workingDaysFromFormal(closed),
                events.detailUrl(id)));
        concerns.flush();
    }
}
