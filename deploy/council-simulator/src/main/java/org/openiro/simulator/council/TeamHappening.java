package org.openiro.simulator.council;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the IRO manager enters of the team and of whose children are whose. */
public sealed interface TeamHappening extends Happening {

    /** An IRO's record, whole, as it stands on that day. */
    record PostEntered(LocalDate on, String professional) implements TeamHappening {}

    record Allocated(LocalDate on, String child, String professional, LocalDate from, Kind kind)
            implements TeamHappening {}

    record AllocationEnded(LocalDate on, String child, String professional, LocalDate endedOn, String reason, Kind kind)
            implements TeamHappening {}

    /** The council's own standard: reviews of young children more often than the law says. */
    record PolicySet(LocalDate on, int everyMonths, int underAge) implements TeamHappening {}

    /** What the council expects between reviews, from that day on; only some kinds have a number. */
    record PracticeSet(LocalDate on, String kind, @Nullable Integer number) implements TeamHappening {}

    /** What the manager sets up for everybody. */
    sealed interface Settings extends TeamHappening {

        /** When the council's schools are in session, by which a meeting lies in school hours or not. */
        record SchoolTermSet(LocalDate on, LocalDate firstDay, LocalDate lastDay) implements Settings {}

        /** Nobody is reminded of reviews before a day; from then on these teams read of it in their mailboxes, too. */
        record RemindersSet(LocalDate on, LocalDate from, List<String> teamsByMail) implements Settings {}

        /** Reviews held before a day are judged on the due dates that the case-management system holds of them. */
        record TimelinessFromSet(LocalDate on, LocalDate from) implements Settings {}

        /** An IRO reads the planned meetings in a calendar. */
        record CalendarDrawn(LocalDate on, String professional) implements Settings {}

        /** From then on reminders are brought to the council's own receiver, too. */
        record WebhookSet(LocalDate on) implements Settings {}

        /** Nobody reads that calendar any more: its address went astray. */
        record CalendarRevoked(LocalDate on, String professional) implements Settings {}
    }

    enum Kind {
        MAIN,
        COVER
    }
}
