package org.openiro.review.review;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.review.participation.domain.Age;
import org.openiro.review.participation.domain.ParticipationCode;
import org.openiro.review.review.domain.ReviewStatus;

/**
 * When a review is to meet or met, and whose it is: for what other features keep around its meeting.
 *
 * @param bookedFor the meeting that is planned, after an adjournment the one in which the review goes on
 * @param startsAt London time
 * @param met whether a meeting of it has taken place: not of a review without a meeting
 * @param code how the child took part, once one code stands
 * @param bornOn null when the date of birth is not known
 */
public record ReviewOccasion(
        UUID reviewId,
        UUID childId,
        ReviewStatus status,
        @Nullable LocalDate bookedFor,
        @Nullable LocalTime startsAt,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate completedOn,
        boolean met,
        @Nullable ParticipationCode code,
        @Nullable LocalDate bornOn) {

    static ReviewOccasion of(Review review, @Nullable LocalDate bornOn) {
        boolean begun = review.openedOn() != null;
        boolean heldAsMeeting = review.held() && review.conductedBy() != ConductedBy.WITHOUT_MEETING;
        return new ReviewOccasion(
                review.id(),
                review.childId(),
                review.status(),
                review.meetings().bookedFor(),
                review.meetings().startsAt(),
                review.openedOn(),
                review.completedOn(),
                begun || heldAsMeeting,
                review.held() ? code(review) : null,
                bornOn);
    }

    private static @Nullable ParticipationCode code(Review review) {
        var codes = review.participationCodes();
        return codes.size() == 1 ? ParticipationCode.find(codes.getFirst()).orElse(null) : null;
    }

    /** Neither cancelled nor recorded in error. */
    public boolean stands() {
        return status.underWay() || status == ReviewStatus.HELD;
    }

    /** The day by which the child's age counts: of the completion, else of the meeting that is planned, else of the opening. */
    public @Nullable LocalDate day() {
        var meeting = bookedFor != null ? bookedFor : openedOn;
        return completedOn != null ? completedOn : meeting;
    }

    /** In completed years; null when either day is not known. */
    public @Nullable Integer ageOnTheDay() {
        var day = day();
        return day == null || bornOn == null ? null : Age.on(day, bornOn);
    }
}
