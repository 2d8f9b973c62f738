package org.openiro.review.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import org.openiro.review.review.domain.Adjournment;
import org.openiro.review.review.domain.EarlierBooking;
import org.openiro.review.review.domain.MeetingPolicy;

/**
 * The days of a review's meetings, from the first that was planned to the last that is known.
 *
 * @param bookedFor the meeting that is planned, after an adjournment the one in which the review goes on
 * @param earlierBookings the days for which a meeting was planned before it moved, the first of them first
 * @param completeBy the last day on which an opened review is completed in time; null where the calendar does not reach it
 * @param meetingId shared by the reviews of several children at one meeting
 */
@Embeddable
record ReviewMeetings(
        @Column(name = "booked_for") @Nullable LocalDate bookedFor,
        @Column(name = "starts_at") @Nullable LocalTime startsAt,

        @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class) @Column(name = "earlier_bookings")
        List<EarlierBooking> earlierBookings,

        @Column(name = "opened_on") @Nullable LocalDate openedOn,

        @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class) @Column(name = "adjournments")
        List<Adjournment> adjournments,

        @Column(name = "complete_by") @Nullable LocalDate completeBy,
        @Column(name = "meeting_id") @Nullable UUID meetingId) {

    static final ReviewMeetings NONE = new ReviewMeetings(null, null, List.of(), null, List.of(), null, null);

    ReviewMeetings booked(LocalDate day, @Nullable LocalTime at) {
        return new ReviewMeetings(day, at, earlierBookings, openedOn, adjournments, completeBy, meetingId);
    }

    ReviewMeetings rebooked(RebookReviewRequest request) {
        var before = Stream.ofNullable(bookedFor)
                .map(day -> new EarlierBooking(day, startsAt, request.rebookedOn(), request.reason()));
        return new ReviewMeetings(
                request.bookedFor(),
                request.startsAt(),
                Stream.concat(earlierBookings.stream(), before).toList(),
                openedOn,
                adjournments,
                completeBy,
                meetingId);
    }

    ReviewMeetings opened(@Nullable LocalDate day) {
        return new ReviewMeetings(bookedFor, startsAt, earlierBookings, day, adjournments, completeBy, meetingId);
    }

    ReviewMeetings adjourned(Adjournment adjournment, @Nullable LocalTime at) {
        var all = Stream.concat(adjournments.stream(), Stream.of(adjournment)).toList();
        return new ReviewMeetings(adjournment.continuesOn(), at, earlierBookings, openedOn, all, completeBy, meetingId);
    }

    ReviewMeetings toComplete(@Nullable LocalDate by) {
        return new ReviewMeetings(bookedFor, startsAt, earlierBookings, openedOn, adjournments, by, meetingId);
    }

    ReviewMeetings together(@Nullable UUID meeting) {
        return new ReviewMeetings(bookedFor, startsAt, earlierBookings, openedOn, adjournments, completeBy, meeting);
    }

    /** People opened it: of an opening that a source tells of nobody reckons by when it is to be completed. */
    boolean openedByPeople() {
        return openedOn != null && completeBy != null;
    }

    /** As people planned or opened the review, without what a source said of its opening; empty when they did neither. */
    Optional<ReviewMeetings> asBegunByPeople() {
        if (openedByPeople()) {
            return Optional.of(this);
        }
        return bookedFor != null && adjournments.isEmpty() ? Optional.of(opened(null)) : Optional.empty();
    }

    MeetingPolicy policy() {
        var last = adjournments.isEmpty() ? null : adjournments.getLast().adjournedOn();
        return new MeetingPolicy(bookedFor, startsAt, openedOn, last);
    }
}
