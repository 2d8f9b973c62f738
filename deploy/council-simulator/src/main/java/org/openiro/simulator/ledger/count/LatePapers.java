package org.openiro.simulator.ledger.count;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openiro.simulator.ledger.ChildEntry.ChildSent;
import org.openiro.simulator.ledger.FollowUpEntry;
import org.openiro.simulator.ledger.FollowUpEntry.DecisionsCirculated;
import org.openiro.simulator.ledger.FollowUpEntry.PaperDone;

/**
 * Reviews of which a paper is not done after its last working day (domain reference 2.1): the decisions on the 5th, the record
 * on the 15th, its distribution on the 20th. Of those that considered the Schedule 7 matters and were completed since the
 * council's first record came, whoever told of them.
 */
final class LatePapers {

    private final Map<String, LocalDate> done = new HashMap<>();
    private final Map<String, List<Decided.Decision>> decisions;
    private final Map<String, String> reviews = new HashMap<>();

    private enum Paper {
        DECISIONS(5),
        RECORD(15),
        DISTRIBUTION(20);

        private final int within;

        Paper(int within) {
            this.within = within;
        }
    }

    private LatePapers(Noted noted) {
        noted.entered().forEach((id, review) -> reviews.put(key(noted.child(review.person()), review.heldOn()), id));
        noted.followUp(FollowUpEntry.class).forEach(this::hear);
        decisions = Decided.of(noted)
                .all()
                .filter(Decided.Decision::stands)
                .collect(groupingBy(Decided.Decision::reviewId));
    }

    static Map<String, String> rows(Noted noted) {
        LatePapers papers = new LatePapers(noted);
        LocalDate followedFrom = noted.of(ChildSent.class)
                .map(ChildSent::on)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
        Map<String, String> rows = new TreeMap<>();
        for (Child child : noted.children()) {
            child.reviews().stream()
                    .filter(review -> review.statutory() && !review.heldOn().isBefore(followedFrom))
                    .forEach(review -> {
                        String name = key(child.person(), review.heldOn());
                        String late = papers.late(papers.reviews.get(name), review.heldOn(), noted.day());
                        if (!late.isEmpty()) {
                            rows.put(name, late);
                        }
                    });
        }
        return rows;
    }

    private void hear(FollowUpEntry entry) {
        switch (entry) {
            case DecisionsCirculated circulated ->
                done.put(paper(circulated.reviewId(), Paper.DECISIONS), circulated.circulatedOn());
            case PaperDone paper ->
                done.compute(paper(paper.reviewId(), Paper.valueOf(paper.paper())), (name, before) -> paper.doneOn());
            default -> {}
        }
    }

    private String late(@Nullable String review, LocalDate heldOn, LocalDate day) {
        StringJoiner late = new StringJoiner("; ");
        for (Paper paper : Paper.values()) {
            LocalDate dueOn = WorkingDays.after(heldOn, paper.within);
            if (day.isAfter(dueOn) && (review == null || !isDone(review, paper))) {
                late.add("%s by %s, %d days late".formatted(paper, dueOn, ChronoUnit.DAYS.between(dueOn, day)));
            }
        }
        return late.toString();
    }

    /** While a decision waits to go out, the decisions are not done. */
    private boolean isDone(String review, Paper paper) {
        if (paper != Paper.DECISIONS) {
            return done.containsKey(paper(review, paper));
        }
        List<Decided.Decision> made = decisions.getOrDefault(review, List.of());
        return made.stream().noneMatch(Decided.Decision::waits)
                && (done.containsKey(paper(review, paper))
                        || made.stream().anyMatch(decision -> decision.circulatedOn() != null));
    }

    private static String paper(String review, Paper paper) {
        return review + " " + paper;
    }

    private static String key(String person, LocalDate heldOn) {
        return person + " " + heldOn;
    }
}
