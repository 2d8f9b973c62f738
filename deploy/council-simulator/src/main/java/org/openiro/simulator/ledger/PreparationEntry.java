package org.openiro.simulator.ledger;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** What was entered of the preparation of reviews and of their meetings. */
public sealed interface PreparationEntry extends Entry {

    /** Nobody is reminded before a day. */
    record RemindersSet(String authority, LocalDate on, LocalDate from) implements PreparationEntry {}

    /** Reviews held before a day are judged on the due dates that their source holds. */
    record TimelinessFromSet(String authority, LocalDate on, LocalDate from) implements PreparationEntry {}

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
    record ReviewArranged(
            String authority, LocalDate on, String person, String reviewId, Arranged arranged, List<String> warnings)
            implements PreparationEntry {}

    /**
     * All that is arranged for one meeting.
     *
     * @param childOnPlace AGREED, DID_NOT_AGREE or NOT_ASKED, and so for the time
     * @param wanted the roles of those whom the child wants there
     * @param invited what became of each invitation, by role
     * @param excluded the parent who is kept out
     */
    record Arranged(
            int minutes,
            String childOnPlace,
            String childOnTime,
            List<String> wanted,
            SortedMap<String, String> invited,
            @Nullable Excluded excluded) {}

    record Excluded(String role, boolean socialWorkerConsulted) {}

    /** An IRO has a calendar with an address. */
    record CalendarDrawn(String authority, LocalDate on, String feedId, String professional)
            implements PreparationEntry {}

    /** Reminders are brought to the council's receiver from then on. */
    record WebhookSet(String authority, LocalDate on) implements PreparationEntry {}

    /** Its address reads nothing any more. */
    record CalendarRevoked(String authority, LocalDate on, String feedId, String professional)
            implements PreparationEntry {}

    /**
     * How child and parents were heard was entered of a review that was held.
     *
     * @param parents the part of each
     */
    record VoiceRecorded(
            String authority,
            LocalDate on,
            String person,
            String reviewId,
            String advocate,
            String independentVisitor,
            SortedMap<String, String> parents)
            implements PreparationEntry {}
}
