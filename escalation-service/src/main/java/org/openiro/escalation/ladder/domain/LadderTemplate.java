package org.openiro.escalation.ladder.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * The stages that a dispute climbs in a council from a date on. The Handbook (6.2) wants rising seniority, a limit for
 * each stage and twenty working days for the whole formal process; who answers at which stage is the council's choice.
 */
public record LadderTemplate(
        String name, LocalDate validFrom, Stage informal, List<Stage> formal, int overallWorkingDays, String source) {

    public LadderTemplate {
        formal = List.copyOf(formal);
        int sum = formal.stream().mapToInt(Stage::limitWorkingDays).sum();
        if (formal.isEmpty() || sum > overallWorkingDays) {
            throw new IllegalArgumentException(
                    "the formal limits add up to %d working days, more than %d".formatted(sum, overallWorkingDays));
        }
    }

    /** The formal stage of this number, 1 being the first. */
    public Stage formalStage(int number) {
        return formal.get(number - 1);
    }
}
