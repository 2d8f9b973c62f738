package org.openiro.simulator.ledger;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** What was entered of the preparation of reviews and of their meetings. */
public sealed interface PreparationEntry extends Entry {

    /** Nobody is reminded before a day. */
    record RemindersSet(String authority, LocalDate on, LocalDate from) implements PreparationEntry {}

    /**
     * Somebody took a reminder to heart.
     *
     * @param kinds of what it reminded
     * @param reviewOn the day of the review for which it had been sent
     */
    record ReminderAcknowledged(
            String authority, LocalDate on, String person, String reminderId, List<String> kinds, LocalDate reviewOn)
            implements PreparationEntry {}

    /** A half-term in which the schools are in session. */
    record SchoolTermSet(
            String authority, LocalDate on, LocalDate firstDay, LocalDate lastDay, LocalTime startsAt, LocalTime endsAt)
            implements PreparationEntry {}

    /**
     * What is arranged for a meeting was entered.
     *
     * @param warnings that were answered
     */
    record ReviewArranged(String authority, LocalDate on, String person, String reviewId, List<String> warnings)
            implements PreparationEntry {}

    /** An IRO has a calendar with an address. */
    record CalendarDrawn(String authority, LocalDate on, String feedId, String professional)
            implements PreparationEntry {}

    /** How child and parents were heard was entered of a review that was held. */
    record VoiceRecorded(String authority, LocalDate on, String person, String reviewId) implements PreparationEntry {}
}
