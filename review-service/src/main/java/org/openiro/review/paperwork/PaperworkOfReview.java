package org.openiro.review.paperwork;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openiro.review.paperwork.domain.FollowedReviews;
import org.openiro.review.paperwork.domain.Paper;
import org.openiro.review.paperwork.domain.PaperStanding;
import org.openiro.review.paperwork.domain.PaperworkRule;
import org.openiro.review.review.ReviewFacts;

/** All that is recorded of one review's paperwork, in the order in which it was recorded. */
record PaperworkOfReview(ReviewFacts review, List<PaperworkEntry> entries, FollowedReviews reviews) {

    LocalDate completedOn() {
        return Objects.requireNonNull(review.completedOn());
    }

    /** What counts: of each paper the last entry. */
    Map<Paper, LocalDate> doneOn() {
        var done = new EnumMap<Paper, LocalDate>(Paper.class);
        for (var entry : entries) {
            var on = entry.doneOn();
            if (on == null) {
                done.remove(entry.paper());
            } else {
                done.put(entry.paper(), on);
            }
        }
        return done;
    }

    boolean followed() {
        return review.stands() && reviews.includes(completedOn(), review.statutory());
    }

    List<PaperStanding> standing(PaperworkRule rule, LocalDate today) {
        var done = doneOn();
        return Arrays.stream(Paper.values())
                .map(paper -> rule.standing(paper, completedOn(), done.get(paper), today))
                .toList();
    }

    /** How often something was recorded of it. */
    long version() {
        return entries.size();
    }
}
