package org.openiro.review.review.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiro.review.refusal.domain.Refusal;

/**
 * In which order the days of a review's meetings can follow each other. Only the impossible is refused: what happened lies
 * not after today, and what follows an adjournment not before it. That a review was adjourned again, or for too long, is
 * recorded and flagged (shared definitions, "Timeliness").
 *
 * @param bookedFor the day that is planned
 * @param adjournedOn the day of the last adjournment
 */
public record MeetingPolicy(
        @Nullable LocalDate bookedFor,
        @Nullable LocalTime startsAt,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate adjournedOn) {

    private static final String AFTER_TODAY = "after-today";

    /** The planned meeting is moved: to another day or time, not before the day on which that was decided. */
    public List<Refusal> rebooking(LocalDate day, @Nullable LocalTime at, LocalDate rebookedOn, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        if (rebookedOn.isAfter(today)) {
            refusals.add(new Refusal("rebookedOn", AFTER_TODAY, "a booking cannot have been moved after today"));
        }
        if (adjournedOn != null && rebookedOn.isBefore(adjournedOn)) {
            refusals.add(
                    new Refusal("rebookedOn", "before-adjournment", "it was planned when the review was adjourned"));
        }
        if (day.isBefore(rebookedOn)) {
            refusals.add(new Refusal("bookedFor", "before-rebooked", "a meeting is moved to that day or a later one"));
        }
        if (adjournedOn != null && !day.isAfter(adjournedOn)) {
            refusals.add(new Refusal("bookedFor", "not-after-adjournment", "it goes on after it was adjourned"));
        }
        if (day.equals(bookedFor) && Objects.equals(at, startsAt)) {
            refusals.add(new Refusal("bookedFor", "not-moved", "it is booked for that day and time already"));
        }
        return List.copyOf(refusals);
    }

    public List<Refusal> opening(LocalDate day, LocalDate today) {
        return day.isAfter(today)
                ? List.of(new Refusal("openedOn", AFTER_TODAY, "a review cannot have been opened after today"))
                : List.of();
    }

    /** On the day of its opening or later, each adjournment after the one before, to go on after it. */
    public List<Refusal> adjourning(LocalDate day, LocalDate continuesOn, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        if (day.isAfter(today)) {
            refusals.add(new Refusal("adjournedOn", AFTER_TODAY, "a review cannot have been adjourned after today"));
        }
        if (openedOn != null && day.isBefore(openedOn)) {
            refusals.add(new Refusal("adjournedOn", "before-opening", "a review is adjourned once it was opened"));
        }
        if (adjournedOn != null && !day.isAfter(adjournedOn)) {
            refusals.add(new Refusal(
                    "adjournedOn", "not-after-adjournment", "it is adjourned again in a meeting after the last one"));
        }
        if (!continuesOn.isAfter(day)) {
            refusals.add(new Refusal("continuesOn", "not-after-adjournment", "it goes on after it was adjourned"));
        }
        return List.copyOf(refusals);
    }

    public List<Refusal> cancelling(LocalDate day, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        if (day.isAfter(today)) {
            refusals.add(new Refusal("cancelledOn", AFTER_TODAY, "a review cannot have been cancelled after today"));
        }
        if (openedOn != null && day.isBefore(openedOn)) {
            refusals.add(new Refusal("cancelledOn", "before-opening", "it was opened after that day"));
        } else if (adjournedOn != null && day.isBefore(adjournedOn)) {
            refusals.add(new Refusal("cancelledOn", "before-adjournment", "it was adjourned after that day"));
        }
        return List.copyOf(refusals);
    }

    /** That what is recorded never happened like this is found on or after the last day that the record tells of. */
    public List<Refusal> findingInError(LocalDate day, @Nullable LocalDate completedOn, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        if (day.isAfter(today)) {
            refusals.add(new Refusal("foundOn", AFTER_TODAY, "an error cannot have been found after today"));
        }
        if (Stream.of(Optional.ofNullable(openedOn), Optional.ofNullable(adjournedOn), Optional.ofNullable(completedOn))
                .flatMap(Optional::stream)
                .anyMatch(day::isBefore)) {
            refusals.add(new Refusal("foundOn", "before-recorded-day", "what is recorded is of a later day"));
        }
        return List.copyOf(refusals);
    }

    /** How what is said of the completed review fits the meetings that are recorded. */
    public List<Refusal> holding(LocalDate heldOn, @Nullable LocalDate saidOpenedOn) {
        var refusals = new ArrayList<Refusal>();
        if (openedOn != null && saidOpenedOn != null && !saidOpenedOn.equals(openedOn)) {
            refusals.add(new Refusal("openedOn", "opened-otherwise", "its opening is recorded: leave it out"));
        }
        if (openedOn != null && heldOn.isBefore(openedOn)) {
            refusals.add(new Refusal("heldOn", "before-opening", "a review is completed on or after its opening"));
        }
        if (adjournedOn != null && !heldOn.isAfter(adjournedOn)) {
            refusals.add(
                    new Refusal("heldOn", "not-after-adjournment", "a review is completed after it was adjourned"));
        }
        return List.copyOf(refusals);
    }
}
