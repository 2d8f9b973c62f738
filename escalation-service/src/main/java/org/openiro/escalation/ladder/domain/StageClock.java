package org.openiro.escalation.ladder.domain;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.openiro.platform.workingdays.CalendarNotKnown;
import org.openiro.platform.workingdays.WorkingDays;

/**
 * The limits of one concern. A stage's working days are counted from the day after it started, the overall twenty from
 * the day after the formal start whatever happens in between, and the earlier date governs. An answer on the due date
 * is in time.
 */
public final class StageClock {

    private final WorkingDays workingDays;

    public StageClock(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /** The informal limit, which is outside the twenty working days and starts nothing when it passes. */
    public Deadline informal(LadderTemplate template, LocalDate raisedOn) {
        return reckon(
                Deadline.Limit.INFORMAL, raisedOn, "raised", template.informal().limitWorkingDays());
    }

    public Deadline overall(LadderTemplate template, LocalDate formalisedOn) {
        return reckon(Deadline.Limit.OVERALL, formalisedOn, "made formal", template.overallWorkingDays());
    }

    public Deadline ofStage(Stage stage, LocalDate startedOn) {
        return reckon(
                Deadline.Limit.STAGE, startedOn, "stage %s started".formatted(stage.code()), stage.limitWorkingDays());
    }

    public Limits.Formal formal(LadderTemplate template, LocalDate formalisedOn, int stageNumber, LocalDate startedOn) {
        Stage stage = template.formalStage(stageNumber);
        Deadline ofStage = ofStage(stage, startedOn);
        Deadline overall = overall(template, formalisedOn);
        return new Limits.Formal(stage, startedOn, ofStage, overall, governing(ofStage, overall));
    }

    /** The earlier of the stage's own limit and the overall one; the stage's where both fall on one day. */
    public static Deadline governing(Deadline stage, Deadline overall) {
        if (!(overall instanceof Deadline.DueOn(LocalDate overallOn, var _, var _))) {
            // A date beyond the calendar is later than any date within it.
            return stage;
        }
        return stage instanceof Deadline.DueOn(LocalDate stageOn, var _, var _) && !overallOn.isBefore(stageOn)
                ? stage
                : overall;
    }

    /** Working days from the formal start to the closing: none on the same day, one on the next working day. */
    public OptionalInt workingDaysBetween(LocalDate formalisedOn, LocalDate closedOn) {
        try {
            return OptionalInt.of(workingDays.between(formalisedOn, closedOn));
        } catch (CalendarNotKnown unknown) {
            return OptionalInt.empty();
        }
    }

    public String calendarVersion() {
        return workingDays.calendarVersion();
    }

    private Deadline reckon(Deadline.Limit limit, LocalDate from, String what, int days) {
        try {
            LocalDate dueOn = workingDays.plus(from, days);
            return new Deadline.DueOn(
                    dueOn, limit, "%s on %s + %d working days = %s".formatted(what, from, days, dueOn));
        } catch (CalendarNotKnown unknown) {
            return new Deadline.NotKnown(
                    limit, "%s on %s + %d working days: %s".formatted(what, from, days, unknown.getMessage()));
        }
    }
}
