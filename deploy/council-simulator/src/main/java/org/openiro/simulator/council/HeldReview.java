package org.openiro.simulator.council;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A review that the synthetic council held.
 *
 * @param on its last meeting
 * @param openedOn its first meeting, when it was adjourned or a series
 * @param plannedFor the day that it had been booked for at first
 * @param conductedBy in which form it was held; without a meeting, {@code on} is the day on which it was decided
 * @param participation PN0 to PN7
 * @param statutory whether the Schedule 7 matters were considered
 * @param meantToBeLate by the diary, which reads no law: whether it was, is the product's to say
 * @param lateReasons the main one first: what the IRO answers when told that the review was late
 * @param told how OpenIRO hears of it
 * @param toldOn when it is entered, or sent, or typed into the case-management system whose files will tell of it
 * @param dueOn what the case-management system holds for its due date
 */
public record HeldReview(
        LocalDate on,
        @Nullable LocalDate openedOn,
        LocalDate plannedFor,
        ConductedBy conductedBy,
        String participation,
        String chairedBy,
        boolean statutory,
        boolean meantToBeLate,
        List<String> lateReasons,
        Told told,
        LocalDate toldOn,
        LocalDate dueOn) {

    /** Ways in which a review becomes known. */
    public enum Told {
        /** Booked in OpenIRO, and entered there by the IRO. */
        BOOKED,
        /** Entered by the IRO without a booking. */
        UNBOOKED,
        /** Never entered by a person: a {@code review-record.v1}. */
        EVENT,
        /**
         * Never entered by a person: a row of the SSDA903 files, those of the night after it was typed in, or the yearly
         * return when it was held before the council began with OpenIRO.
         */
        FILE
    }

    /** In which form a review is held. */
    public enum ConductedBy {
        MEETING,
        /** Several meetings. */
        SERIES,
        /** Long-term fostered children only, and not every time. */
        WITHOUT_MEETING
    }

    public boolean byPerson() {
        return told == Told.BOOKED || told == Told.UNBOOKED;
    }

    /** The first day on which the case-management system can tell of it: not before whoever enters it has done so. */
    public LocalDate recordedOn() {
        return toldOn.plusDays(1);
    }

    /**
     * The same review, carried out without a meeting.
     *
     * @param howTheChildTookPart a code of a child who was not there
     */
    HeldReview withoutMeeting(String howTheChildTookPart) {
        return new HeldReview(
                on,
                openedOn,
                plannedFor,
                ConductedBy.WITHOUT_MEETING,
                howTheChildTookPart,
                chairedBy,
                statutory,
                meantToBeLate,
                lateReasons,
                told,
                toldOn,
                dueOn);
    }

    /** The same review, at the meeting at which a brother or sister was reviewed. */
    HeldReview at(HeldReview theirs, String howTheChildTookPart) {
        return new HeldReview(
                theirs.on,
                null,
                theirs.on,
                conductedBy,
                howTheChildTookPart,
                theirs.chairedBy,
                statutory,
                meantToBeLate,
                lateReasons,
                told,
                theirs.toldOn,
                dueOn);
    }

    /** The same review as somebody typed it in by mistake. */
    HeldReview typedInFor(LocalDate wrongDay) {
        return new HeldReview(
                wrongDay,
                openedOn,
                plannedFor,
                conductedBy,
                participation,
                chairedBy,
                statutory,
                meantToBeLate,
                lateReasons,
                told,
                toldOn,
                dueOn);
    }

    /** Another child's review that was entered as this child's: it looks like the one before. */
    HeldReview anotherChilds(LocalDate day, String howThatChildTookPart) {
        return new HeldReview(
                day,
                null,
                day,
                ConductedBy.MEETING,
                howThatChildTookPart,
                chairedBy,
                true,
                false,
                lateReasons,
                Told.UNBOOKED,
                day,
                dueOn);
    }

    /** Whether it was one meeting on one day, so that brothers and sisters could be reviewed at it, too. */
    boolean oneMeeting() {
        return byPerson() && conductedBy == ConductedBy.MEETING && openedOn == null;
    }
}
