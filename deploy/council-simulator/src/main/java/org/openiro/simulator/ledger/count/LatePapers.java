package org.openiro.simulator.ledger.count;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openiro.simulator.ledger.FollowUpEntry;
import org.openiro.simulator.ledger.FollowUpEntry.DecisionsCirculated;
import org.openiro.simulator.ledger.FollowUpEntry.PaperDone;

/**
 * Reviews of which a paper is not done after its last working day (domain reference 2.1): the decisions on the 5th, the record
 * on the 15th, its distribution on the 20th.
 */
final class LatePapers {

    private static final String DECISIONS = "DECISIONS";

    private enum Paper {
        DECISIONS(5),
        RECORD(15),
        DISTRIBUTION(20);

        private final int within;

        Paper(int within) {
            this.within = within;
        }
    }

    private LatePapers() {}

    static Map<String, String> rows(Noted noted) {
        Map<String, LocalDate> done = done(noted);
        Map<String, String> rows = new TreeMap<>();
        noted.entered().forEach((review, entered) -> {
            List<String> late = new ArrayList<>();
            for (Paper paper : Paper.values()) {
                LocalDate dueOn = WorkingDays.after(entered.heldOn(), paper.within);
                if (noted.day().isAfter(dueOn) && !done.containsKey(name(review, paper.name()))) {
                    late.add("%s by %s, %d days late"
                            .formatted(paper, dueOn, ChronoUnit.DAYS.between(dueOn, noted.day())));
                }
            }
            if (!late.isEmpty()) {
                rows.put(review, "completed %s: %s".formatted(entered.heldOn(), String.join("; ", late)));
            }
        });
        return rows;
    }

    /** The decisions are done on the day on which those of the review went out for the first time. */
    private static Map<String, LocalDate> done(Noted noted) {
        Map<String, LocalDate> done = new HashMap<>();
        noted.followUp(FollowUpEntry.class).forEach(entry -> {
            switch (entry) {
                case DecisionsCirculated circulated ->
                    done.putIfAbsent(name(circulated.reviewId(), DECISIONS), circulated.circulatedOn());
                case PaperDone paper ->
                    done.compute(name(paper.reviewId(), paper.paper()), (name, before) -> paper.doneOn());
                default -> {}
            }
        });
        return done;
    }

    private static String name(String review, String paper) {
        return review + " " + paper;
    }
}
