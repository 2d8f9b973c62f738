package org.openiro.escalation.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.escalation.concern.domain.Concern;
import org.openiro.escalation.concern.domain.FormalisingPolicy;
import org.openiro.escalation.concern.domain.Step;
import org.openiro.escalation.concern.events.ConcernEvents;
import org.openiro.escalation.concern.events.ConcernFormalised;
import org.openiro.escalation.concern.store.ConcernRow;
import org.openiro.escalation.concern.store.ConcernSteps;
import org.openiro.escalation.concern.store.Concerns;

/** An IRO makes a concern formal, which starts the first stage of the ladder on the same day. */
@ApplicationScoped
public class FormaliseConcern {

    private static final int FIRST_STAGE = 1;

    private final FormalisingPolicy policy;
    private final HeldConcern held;
    private final Concerns concerns;
    private final ConcernSteps steps;
    private final ConcernEvents events;
    private final Clock clock;

    FormaliseConcern(
            FormalisingPolicy policy,
            HeldConcern held,
            Concerns concerns,
            ConcernSteps steps,
            ConcernEvents events,
            Clock clock) {
        this.policy = policy;
        this.held = held;
        this.concerns = concerns;
        this.steps = steps;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void formalise(UUID id, LocalDate formalisedOn, @Nullable String ifMatch) {
        ConcernRow row = held.forChange(id, ifMatch);
        Concern formal = Refusals.accepted(policy.decide(row.concern(), formalisedOn, LocalDate.now(clock)));
        row.take(formal);
        steps.add(id, List.of(Step.formalised(formalisedOn), Step.stageStarted(FIRST_STAGE, formalisedOn)));
        events.publish(new ConcernFormalised(id, formalisedOn, FIRST_STAGE, events.detailUrl(id)));
        concerns.flush();
    }
}
