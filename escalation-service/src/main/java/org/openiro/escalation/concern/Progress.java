package org.openiro.escalation.concern;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.openiro.escalation.concern.domain.Concern;
import org.openiro.escalation.concern.store.ConcernStepRow;
import org.openiro.escalation.ladder.domain.StageClock;

/** How far a concern went and how long it took, said in one way in answers, events and figures. */
@ApplicationScoped
public class Progress {

    private final StageClock clock;

    Progress(StageClock clock) {
        this.clock = clock;
    }

    /** 0 for a concern that was never formal; a skipped stage is no entry. */
    public static int highestStage(List<ConcernStepRow> history) {
        return history.stream()
                .map(row -> row.step().stage())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    /** None while it is open, when it was never formal, or where the calendar does not reach. */
    public @Nullable Integer workingDaysFromFormal(Concern concern) {
        if (concern.formalisedOn() == null || concern.closedOn() == null) {
            return null;
        }
        OptionalInt days = clock.workingDaysBetween(concern.formalisedOn(), concern.closedOn());
        return days.isPresent() ? days.getAsInt() : null;
    }
}
