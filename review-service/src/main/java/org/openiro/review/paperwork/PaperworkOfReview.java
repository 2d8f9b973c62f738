package org.openiro.review.paperwork;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openiro.review.decision.domain.IssuedDecisions;
import org.openiro.review.paperwork.domain.FollowedReviews;
import org.openiro.review.paperwork.domain.Paper;
import org.openiro.review.paperwork.domain.PaperDone;
import org.openiro.review.paperwork.domain.PaperStanding;
import org.openiro.review.paperwork.domain.PaperworkRule;
import org.openiro.review.review.ReviewFacts;

/**
 * All that is recorded of one review's paperwork.
 *
 * @param entries in the order in which people recorded them
 * @param issued how far the decisions that the review made here have gone out
 */
record PaperworkOfReview(
        ReviewFacts review, List<PaperworkEntry> entries, IssuedDecisions issued, FollowedReviews reviews) {

    LocalDate completedOn() {
        return Objects.requireNonNull(review.completedOn());
    }

    /** What counts: of each paper the last entry, of the decisions that the review made here their circulation. */
    PaperDone done(Paper paper) {
        var byHand = byHand(paper);
        return paper == Paper.DECISIONS ? PaperDone.decisions(issued, byHand) : byHand;
    }

    PaperDone byHand(Paper paper) {
        return entries.stream()
                .filter(entry -> entry.paper() == paper)
                .reduce((_, last) -> last)
                .map(PaperworkEntry::done)
                .orElse(PaperDone.NOT);
    }

    Map<Paper, LocalDate> doneOn() {
        var done = new EnumMap<Paper, LocalDate>(Paper.class);
        for (var paper : Paper.values()) {
            var on = done(paper).doneOn();
            if (on != null) {
                done.put(paper, on);
            }
        }
        return done;
    }

    boolean followed() {
        return review.stands() && reviews.includes(completedOn(), review.statutory());
    }

    List<PaperStanding> standing(PaperworkRule rule, LocalDate today) {
        return Arrays.stream(Paper.values())
                .map(paper -> rule.standing(paper, completedOn(), done(paper), today))
                .toList();
    }

    /** How often people recorded something of it. */
    long version() {
        return entries.size();
    }
}
