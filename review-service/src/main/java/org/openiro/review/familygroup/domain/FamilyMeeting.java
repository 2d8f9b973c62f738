package org.openiro.review.familygroup.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiro.review.entry.domain.Lifetime;
import org.openiro.review.refusal.domain.Refusal;

/**
 * What is known of a family group meeting.
 *
 * @param offeredOn null when it was not offered
 * @param inLetter whether the offer stood in the letter before proceedings
 * @param planMade whether the family made a plan at it
 * @param exceptionOn when it was decided not to offer or not to hold it
 * @param appliedOn when the authority applied for an order under Part IV
 */
@Embeddable
public record FamilyMeeting(
        @Enumerated(EnumType.STRING) @Column(name = "kind") MeetingKind kind,

        @Enumerated(EnumType.STRING) @Column(name = "status")
        MeetingStatus status,

        @Column(name = "offered_on") @Nullable LocalDate offeredOn,
        @Column(name = "in_letter") @Nullable Boolean inLetter,

        @Enumerated(EnumType.STRING) @Column(name = "answer") @Nullable
        FamilyAnswer answer,

        @Column(name = "answered_on") @Nullable LocalDate answeredOn,
        @Column(name = "held_on") @Nullable LocalDate heldOn,
        @Column(name = "plan_made") @Nullable Boolean planMade,

        @Enumerated(EnumType.STRING) @Column(name = "why_not") @Nullable
        WhyNot whyNot,

        @Column(name = "exception_on") @Nullable LocalDate exceptionOn,
        @Column(name = "applied_on") @Nullable LocalDate appliedOn) {

    public static FamilyMeeting offered(MeetingKind kind, LocalDate on, @Nullable Boolean inLetter) {
        return new FamilyMeeting(kind, MeetingStatus.OFFERED, on, inLetter, null, null, null, null, null, null, null);
    }

    public static FamilyMeeting notOffered(MeetingKind kind, LocalDate on, WhyNot whyNot) {
        return new FamilyMeeting(kind, MeetingStatus.NOT_OFFERED, null, null, null, null, null, null, whyNot, on, null);
    }

    public FamilyMeeting answered(FamilyAnswer given, LocalDate on) {
        return new FamilyMeeting(
                kind, given.status(), offeredOn, inLetter, given, on, null, null, null, null, appliedOn);
    }

    /** An exception that was made before does not stand when it was held after all. */
    public FamilyMeeting held(LocalDate on, boolean withPlan) {
        return new FamilyMeeting(
                kind, MeetingStatus.HELD, offeredOn, inLetter, answer, answeredOn, on, withPlan, null, null, appliedOn);
    }

    public FamilyMeeting notHeld(WhyNot because, LocalDate on) {
        return new FamilyMeeting(
                kind,
                MeetingStatus.NOT_HELD,
                offeredOn,
                inLetter,
                answer,
                answeredOn,
                null,
                null,
                because,
                on,
                appliedOn);
    }

    public FamilyMeeting applied(LocalDate on) {
        return new FamilyMeeting(
                kind, status, offeredOn, inLetter, answer, answeredOn, heldOn, planMade, whyNot, exceptionOn, on);
    }

    public FamilyMeeting inError() {
        return new FamilyMeeting(
                kind,
                MeetingStatus.RECORDED_IN_ERROR,
                offeredOn,
                inLetter,
                answer,
                answeredOn,
                heldOn,
                planMade,
                whyNot,
                exceptionOn,
                appliedOn);
    }

    /** Why nothing of this can be recorded for that day: it lies ahead, or before what it follows on. */
    public List<Refusal> refusals(String field, LocalDate day, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        if (day.isAfter(today)) {
            refusals.add(Lifetime.afterToday(field));
        }
        if (offeredOn != null && day.isBefore(offeredOn)) {
            refusals.add(new Refusal(field, "before-offer", "before the meeting was offered"));
        }
        if (answeredOn != null && day.isBefore(answeredOn)) {
            refusals.add(new Refusal(field, "before-answer", "before the family answered"));
        }
        return List.copyOf(refusals);
    }
}
