package org.openiro.review.arrangement;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openiro.review.arrangement.domain.Arrangement;
import org.openiro.review.arrangement.domain.ArrangementWarning;
import org.openiro.review.arrangement.domain.ArrangementWarnings;
import org.openiro.review.arrangement.domain.MeetingTime;
import org.openiro.review.review.ReviewOccasion;
import org.openiro.review.school.domain.SchoolHours;
import org.openiro.review.school.domain.SchoolTime;

/** A review with all that was ever arranged for it, and where its meeting lies for the child's schooling. */
record ArrangedReview(
        ReviewOccasion review,
        List<ArrangementRevision> revisions,
        Arrangement arrangement,
        @Nullable SchoolTime schoolTime) {

    static ArrangedReview of(ReviewOccasion review, List<ArrangementRevision> revisions, SchoolHours hours) {
        var said = revisions.isEmpty() ? Arrangement.NONE : revisions.getLast().arrangement();
        var schoolTime = review.bookedFor() == null || review.startsAt() == null
                ? null
                : hours.of(review.bookedFor(), review.startsAt(), said.expectedMinutes(), review.bornOn());
        return new ArrangedReview(review, revisions, said, schoolTime);
    }

    /** How often something was recorded: 0 before anything was. */
    int revision() {
        return revisions.isEmpty() ? 0 : revisions.getLast().revision();
    }

    /** The meeting as it is planned now. */
    static @Nullable MeetingTime planned(ReviewOccasion review) {
        return review.bookedFor() == null ? null : new MeetingTime(review.bookedFor(), review.startsAt());
    }

    List<ArrangementWarning> warnings() {
        return ArrangementWarnings.of(arrangement, planned(review), schoolTime, review.ageOnTheDay());
    }

    /** What else than a new revision changes the answer. */
    String derived() {
        return review.status() + "."
                + review.bookedFor() + "."
                + review.startsAt() + "."
                + schoolTime + "."
                + warnings().stream().map(Enum::name).collect(Collectors.joining("-"));
    }
}
