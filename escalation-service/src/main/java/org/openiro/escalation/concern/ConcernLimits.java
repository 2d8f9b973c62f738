package org.openiro.escalation.concern;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openiro.escalation.concern.domain.Concern;
import org.openiro.escalation.concern.domain.Step;
import org.openiro.escalation.concern.store.ConcernStepRow;
import org.openiro.escalation.ladder.domain.LadderTemplate;
import org.openiro.escalation.ladder.domain.Ladders;
import org.openiro.escalation.ladder.domain.Limits;
import org.openiro.escalation.ladder.domain.StageClock;

/** Sets a concern's history on the ladder that was in force on its formal day, or, while informal, when it was raised. */
@ApplicationScoped
class ConcernLimits {

    private final Ladders ladders;
    private final StageClock clock;

    ConcernLimits(Ladders ladders, StageClock clock) {
        this.ladders = ladders;
        this.clock = clock;
    }

    Optional<Limits> of(Concern concern, List<ConcernStepRow> history) {
        LocalDate from = concern.formalisedOn() == null ? concern.raisedOn() : concern.formalisedOn();
        return ladders.on(from)
                .map(ladder -> new Limits(
                        ladder, clock.informal(ladder, concern.raisedOn()), formal(ladder, concern, history)));
    }

    private Limits.@Nullable Formal formal(LadderTemplate ladder, Concern concern, List<ConcernStepRow> history) {
        LocalDate formalisedOn = concern.formalisedOn();
        if (formalisedOn == null) {
            return null;
        }
        return history.stream()
                .map(ConcernStepRow::step)
                .filter(step -> step.stage() != null)
                .max(Comparator.comparing(step -> Objects.requireNonNull(step.stage())))
                .map((Step step) ->
                        clock.formal(ladder, formalisedOn, Objects.requireNonNull(step.stage()), step.happenedOn()))
                .orElse(null);
    }
}
