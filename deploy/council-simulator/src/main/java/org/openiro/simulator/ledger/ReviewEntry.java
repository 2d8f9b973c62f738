package org.openiro.simulator.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was said of a child's reviews; the child by its person id in the case-management system. */
public sealed interface ReviewEntry extends Entry {

    String person();

    /**
     * A {@code review-record.v1} that was taken.
     *
     * @param reviewId the source's own id of it, when it gave one
     * @param dueOn what the source holds for its due date
     */
    record ReviewSent(
            String authority,
            LocalDate on,
            String person,
            Instant sourceVersion,
            @Nullable String reviewId,
            LocalDate heldOn,
            @Nullable LocalDate openedOn,
            @Nullable LocalDate dueOn,
            @Nullable String participationCode,
            @Nullable String chairedBy,
            boolean cancelled)
            implements ReviewEntry {

        /** The same word, as if it had been said again in a later version. */
        public ReviewSent at(Instant version) {
            return new ReviewSent(
                    authority,
                    on,
                    person,
                    version,
                    reviewId,
                    heldOn,
                    openedOn,
                    dueOn,
                    participationCode,
                    chairedBy,
                    cancelled);
        }
    }

    /** A row of an SSDA903 reviews file, yearly or nightly, that was taken, with or without findings. */
    record ReviewReturned(
            String authority,
            LocalDate on,
            String person,
            int collectionYear,
            LocalDate heldOn,
            @Nullable String participationCode)
            implements ReviewEntry {}

    /**
     * A review that a person entered as held, accepted over HTTP, with the class that was answered.
     *
     * @param conductedBy MEETING, SERIES or WITHOUT_MEETING
     * @param statutory whether the Schedule 7 matters were considered
     */
    record ReviewEntered(
            String authority,
            LocalDate on,
            String person,
            String reviewId,
            LocalDate heldOn,
            @Nullable LocalDate openedOn,
            @Nullable String participationCode,
            String chairedBy,
            String conductedBy,
            @Nullable String lateReason,
            List<String> contributoryLateReasons,
            boolean statutory,
            Answered answered)
            implements ReviewEntry {}

    /**
     * A meeting was planned.
     *
     * @param startsAt null where no time is agreed
     * @param meetingId shared by those who are reviewed at one meeting; null of a child alone
     */
    record ReviewBooked(
            String authority,
            LocalDate on,
            String person,
            String reviewId,
            LocalDate bookedFor,
            @Nullable LocalTime startsAt,
            String chairedBy,
            @Nullable String meetingId)
            implements ReviewEntry {}

    record ReviewCancelled(String authority, LocalDate on, String person, String reviewId, LocalDate cancelledOn)
            implements ReviewEntry {}

    /** A review of which a source had told was looked up by its day: from then on it has an id here. */
    record ReviewFound(String authority, LocalDate on, String person, String reviewId, LocalDate heldOn)
            implements ReviewEntry {}

    /** The planned meeting moved to another day. */
    record ReviewRebooked(String authority, LocalDate on, String person, String reviewId, LocalDate bookedFor)
            implements ReviewEntry {}

    /** The first meeting took place and did not complete the review, booked or not. */
    record ReviewOpened(
            String authority, LocalDate on, String person, String reviewId, LocalDate openedOn, String chairedBy)
            implements ReviewEntry {}

    record ReviewAdjourned(
            String authority,
            LocalDate on,
            String person,
            String reviewId,
            LocalDate adjournedOn,
            LocalDate continuesOn)
            implements ReviewEntry {}

    /**
     * What a person corrected in the record of a held review, and the class that was answered then.
     *
     * @param heldOn its day, corrected or not
     * @param participationCode null when it stays what it was, and so for the reason
     */
    record ReviewAmended(
            String authority,
            LocalDate on,
            String person,
            String reviewId,
            LocalDate heldOn,
            @Nullable String participationCode,
            @Nullable String lateReason,
            Answered answered)
            implements ReviewEntry {}

    /** A review that a person had entered never happened like that: it counts nowhere. */
    record ReviewInError(String authority, LocalDate on, String person, String reviewId) implements ReviewEntry {}

    /** What the product said of a review at once, in its own words. */
    record Answered(
            String timeliness,
            @Nullable LocalDate statutoryDueOn,
            @Nullable String rule,
            @Nullable Integer daysLate) {}
}
