package org.openiro.review.calendarfeed.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.review.arrangement.domain.PlaceKind;

/**
 * One child's review with the meeting that is planned for it.
 *
 * @param meetingId shared by the reviews of several children at one meeting
 * @param minutes how long it is expected to last, where that is said
 * @param revision rises with each change of the review and of what is arranged for it
 * @param changedAt when the review, or what is arranged for it, was changed last
 */
public record FeedReview(
        UUID reviewId,
        @Nullable UUID meetingId,
        LocalDate day,
        @Nullable LocalTime startsAt,
        @Nullable Integer minutes,
        @Nullable PlaceKind placeKind,
        long revision,
        Instant changedAt) {}
