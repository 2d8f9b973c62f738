package org.openiro.simulator.council;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** What is entered of a child's reviews. */
public sealed interface ReviewHappening extends Happening {

    String child();

    /**
     * A meeting was planned.
     *
     * @param startsAt null where no time is agreed yet
     * @param meeting shared by brothers and sisters who are booked for one meeting; null of a child alone
     */
    record Booked(
            LocalDate on,
            String child,
            LocalDate bookedFor,
            @Nullable LocalTime startsAt,
            String chairedBy,
            How how,
            @Nullable String meeting)
            implements ReviewHappening {

        /** The same for the meeting at which a brother or sister is reviewed, entered on another day. */
        public Booked at(String meeting, LocalDate day, @Nullable LocalTime time) {
            return new Booked(day, child, bookedFor, time, chairedBy, How.WITH_SIBLINGS, meeting);
        }

        /** How the administrator enters it. */
        public enum How {
            ALONE,
            /** With all others of the day. */
            WITH_OTHERS,
            /** With all others of the day, and once more by a slip. */
            TWICE_WITH_OTHERS,
            /** With brothers and sisters, for one meeting. */
            WITH_SIBLINGS
        }
    }

    /** What is arranged for the meeting that is planned. */
    record Arranged(LocalDate on, String child, Arrangement arrangement) implements ReviewHappening {}

    record Rebooked(LocalDate on, String child, LocalDate bookedFor, String reason) implements ReviewHappening {}

    record BookingCancelled(LocalDate on, String child, String reason) implements ReviewHappening {}

    /** The first meeting took place and did not complete the review, booked or not. */
    record Opened(LocalDate on, String child, LocalDate openedOn, String chairedBy) implements ReviewHappening {}

    record Adjourned(LocalDate on, String child, LocalDate adjournedOn, LocalDate continuesOn)
            implements ReviewHappening {}

    record Held(LocalDate on, String child, HeldReview review) implements ReviewHappening {}

    /** It had been entered for a wrong day. */
    record DayCorrected(LocalDate on, String child, LocalDate enteredFor, LocalDate heldOn)
            implements ReviewHappening {}

    record ParticipationCorrected(LocalDate on, String child, LocalDate heldOn, String code)
            implements ReviewHappening {}

    /** Somebody looked and says that it was held on its day, which the case-management system denies. */
    record DayConfirmed(LocalDate on, String child, LocalDate heldOn) implements ReviewHappening {}

    /**
     * What had been entered as held was no review of that day.
     *
     * @param inFact the day of the review that was meant and is entered in its stead; null when it was another child's
     */
    record HeldInError(
            LocalDate on,
            String child,
            LocalDate heldOn,
            @Nullable LocalDate inFact) implements ReviewHappening {}
}
