package org.openiro.review.calendarfeed.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiro.review.arrangement.domain.PlaceKind;
import org.openiro.review.school.domain.SchoolHours;

/**
 * One event of a calendar: a meeting at which the reviews of one child or of several are held. Reviews that were booked together
 * are one event as long as they are planned for the same time.
 *
 * @param reviewIds in their own order, the first of which names the event
 * @param revision of the review that names the event: it never falls, whoever else comes or goes
 */
public record PlannedMeeting(
        List<UUID> reviewIds,
        LocalDate day,
        @Nullable LocalTime startsAt,
        int minutes,
        @Nullable PlaceKind placeKind,
        long revision,
        Instant changedAt) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private record Occasion(
            UUID meetingOrReview, LocalDate day, @Nullable LocalTime startsAt) {}

    /** The events, in the order in which their first reviews come. */
    public static List<PlannedMeeting> of(List<FeedReview> reviews) {
        return reviews.stream()
                .collect(Collectors.groupingBy(PlannedMeeting::occasion, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(PlannedMeeting::at)
                .toList();
    }

    private static Occasion occasion(FeedReview review) {
        var meeting = review.meetingId() == null ? review.reviewId() : review.meetingId();
        return new Occasion(meeting, review.day(), review.startsAt());
    }

    private static PlannedMeeting at(List<FeedReview> unordered) {
        var together = unordered.stream()
                .sorted(Comparator.comparing(FeedReview::reviewId))
                .toList();
        var first = together.getFirst();
        return new PlannedMeeting(
                together.stream().map(FeedReview::reviewId).toList(),
                first.day(),
                first.startsAt(),
                said(together, each -> Optional.ofNullable(each.minutes()))
                        .max(Comparator.naturalOrder())
                        .orElse(SchoolHours.USUAL_MINUTES),
                place(together),
                first.revision(),
                together.stream()
                        .map(FeedReview::changedAt)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    /** Only where all of them meet at the same kind of place, and that tells nothing of a child. */
    private static @Nullable PlaceKind place(List<FeedReview> together) {
        var kinds =
                said(together, each -> Optional.ofNullable(each.placeKind())).collect(Collectors.toSet());
        return kinds.size() == 1
                ? kinds.stream().filter(kind -> !kind.personal()).findFirst().orElse(null)
                : null;
    }

    private static <T> Stream<T> said(List<FeedReview> together, Function<FeedReview, Optional<T>> what) {
        return together.stream().map(what).flatMap(Optional::stream);
    }

    /** Names the event for as long as the same reviews meet. */
    public UUID id() {
        return reviewIds.getFirst();
    }

    /** Only of a meeting with a time of day; where London's clocks skip it, an hour later. */
    public Instant begins() {
        return day.atTime(Objects.requireNonNull(startsAt)).atZone(LONDON).toInstant();
    }

    public Instant ends() {
        return begins().plusSeconds(minutes * 60L);
    }
}
