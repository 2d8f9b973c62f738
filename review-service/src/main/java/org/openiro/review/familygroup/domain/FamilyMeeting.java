package org.openiro.review.familygroup.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiro.review.entry.domain.Lifetime;
import org.openiro.review.refusal.domain.Refusal;

/**
 * What is known of a family group meeting, each step with its day, so that it can be told how it stood on any of them.
 *
 * @param offeredOn null when it was not offered
 * @param inLetter whether the offer stood in the letter before proceedings
 * @param answers all that the family answered, the first of them first; the last stands
 * @param planMade whether the family made a plan at it
 * @param exceptionOn when it was decided not to offer or not to hold it; kept when it was held after all
 */
public record FamilyMeeting(
        MeetingKind kind,
        MeetingStatus status,
        @Nullable LocalDate offeredOn,
        @Nullable Boolean inLetter,
        List<GivenAnswer> answers,
        @Nullable LocalDate heldOn,
        @Nullable Boolean planMade,
        @Nullable WhyNot whyNot,
        @Nullable LocalDate exceptionOn) {

    public FamilyMeeting {
        answers = List.copyOf(answers);
    }

    public static FamilyMeeting offered(MeetingKind kind, LocalDate on, @Nullable Boolean inLetter) {
        return new FamilyMeeting(kind, MeetingStatus.OFFERED, on, inLetter, List.of(), null, null, null, null);
    }

    public static FamilyMeeting notOffered(MeetingKind kind, LocalDate on, WhyNot whyNot) {
        return new FamilyMeeting(kind, MeetingStatus.NOT_OFFERED, null, null, List.of(), null, null, whyNot, on);
    }

    public FamilyMeeting answered(FamilyAnswer given, LocalDate on) {
        var all = Stream.concat(answers.stream(), Stream.of(new GivenAnswer(given, on)))
                .toList();
        return new FamilyMeeting(kind, given.status(), offeredOn, inLetter, all, heldOn, planMade, whyNot, exceptionOn);
    }

    public FamilyMeeting held(LocalDate on, boolean withPlan) {
        return new FamilyMeeting(
                kind, MeetingStatus.HELD, offeredOn, inLetter, answers, on, withPlan, whyNot, exceptionOn);
    }

    public FamilyMeeting notHeld(WhyNot because, LocalDate on) {
        return new FamilyMeeting(
                kind, MeetingStatus.NOT_HELD, offeredOn, inLetter, answers, heldOn, planMade, because, on);
    }

    public FamilyMeeting inError() {
        return new FamilyMeeting(
                kind,
                MeetingStatus.RECORDED_IN_ERROR,
                offeredOn,
                inLetter,
                answers,
                heldOn,
                planMade,
                whyNot,
                exceptionOn);
    }

    /** The day on which it was offered, or on which it was decided not to. */
    public LocalDate beganOn() {
        return offeredOn == null ? Objects.requireNonNull(exceptionOn) : offeredOn;
    }

    /** What the family had answered by the end of this day; null while it had not. */
    public @Nullable FamilyAnswer answerOn(LocalDate day) {
        return answers.stream()
                .filter(each -> !each.answeredOn().isAfter(day))
                .reduce((_, later) -> later)
                .map(GivenAnswer::answer)
                .orElse(null);
    }

    /** Whether it had been held by the end of this day. */
    public boolean heldBy(LocalDate day) {
        return heldOn != null && !heldOn.isAfter(day);
    }

    /** Why it was not to be offered or held, as it had been decided by the end of this day. */
    public @Nullable WhyNot whyNotOn(LocalDate day) {
        return exceptionOn == null || exceptionOn.isAfter(day) ? null : whyNot;
    }

    /** What contradicts itself, whatever the law says of it. */
    public List<MeetingFinding> findings() {
        return heldOn != null && answerOn(heldOn) != FamilyAnswer.ACCEPTED
                ? List.of(MeetingFinding.HELD_WITHOUT_ACCEPTANCE)
                : List.of();
    }

    /** Why nothing of this can be recorded for that day: it lies ahead, after the child's death, or before what it follows on. */
    public List<Refusal> refusals(String field, LocalDate day, Lifetime child, LocalDate today) {
        var refusals = new ArrayList<>(child.refusals(field, day, today));
        if (offeredOn != null && day.isBefore(offeredOn)) {
            refusals.add(new Refusal(field, "before-offer", "before the meeting was offered"));
        }
        if (answers.stream().anyMatch(each -> day.isBefore(each.answeredOn()))) {
            refusals.add(new Refusal(field, "before-answer", "before the family answered"));
        }
        if (exceptionOn != null && day.isBefore(exceptionOn)) {
            refusals.add(new Refusal(field, "before-exception", "before it was decided not to hold the meeting"));
        }
        return List.copyOf(refusals);
    }

    /** Why it cannot be for this that a meeting is not held; empty when it can. */
    public List<Refusal> refusals(WhyNot because) {
        boolean accepted = !answers.isEmpty() && answers.getLast().answer() == FamilyAnswer.ACCEPTED;
        return because == WhyNot.FAMILY_WITHDREW && !accepted
                ? List.of(new Refusal("because", "nobody-accepted", "nobody withdraws who had not accepted"))
                : List.of();
    }
}
