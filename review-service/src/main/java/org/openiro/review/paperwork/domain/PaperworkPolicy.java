package org.openiro.review.paperwork.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openiro.review.decision.domain.IssuedDecisions;
import org.openiro.review.refusal.domain.Refusal;

/**
 * What may be recorded of the paperwork: it was done from the day of the review to today, and the record is not distributed
 * before there is one. What was recorded before is corrected, or taken back, with a reason. Of a review that made decisions here
 * their circulation says when they were issued, and nothing else does.
 *
 * @param doneOn what is recorded, by paper
 * @param issued how far the decisions that the review made here have gone out
 */
public record PaperworkPolicy(
        LocalDate completedOn, Map<Paper, LocalDate> doneOn, IssuedDecisions issued, LocalDate today) {

    public PaperworkPolicy {
        doneOn = Map.copyOf(doneOn);
    }

    /**
     * Why it cannot be recorded like this; empty when it can.
     *
     * @param on null to take back that it was done
     */
    public List<Refusal> refusals(Paper paper, @Nullable LocalDate on, @Nullable String reason) {
        if (paper == Paper.DECISIONS && issued.any()) {
            return List.of(
                    issued.waiting() > 0
                            ? new Refusal("paper", "decisions-to-circulate", "circulate them: that records it")
                            : new Refusal("paper", "decisions-circulated", "correct their circulation: that moves it"));
        }
        var refusals = new ArrayList<Refusal>();
        var before = doneOn.get(paper);
        if (before == null && on == null) {
            refusals.add(new Refusal("doneOn", "not-recorded", "nothing is recorded that could be taken back"));
        }
        if (before != null && before.equals(on)) {
            refusals.add(new Refusal("doneOn", "recorded-already", "it is recorded for that day already"));
        }
        if (before != null && reason == null) {
            refusals.add(new Refusal("reason", "reason-required", "say why what is recorded is wrong"));
        }
        if (on != null && on.isAfter(today)) {
            refusals.add(new Refusal("doneOn", "after-today", "it is recorded once it was done"));
        }
        if (on != null && on.isBefore(completedOn)) {
            refusals.add(new Refusal("doneOn", "before-review", "it follows the completion of the review"));
        }
        refusals.addAll(inOrder(paper, on));
        return List.copyOf(refusals);
    }

    private List<Refusal> inOrder(Paper paper, @Nullable LocalDate on) {
        var record = paper == Paper.RECORD ? on : doneOn.get(Paper.RECORD);
        var distribution = paper == Paper.DISTRIBUTION ? on : doneOn.get(Paper.DISTRIBUTION);
        boolean concerned = paper != Paper.DECISIONS;
        return concerned && distribution != null && (record == null || distribution.isBefore(record))
                ? List.of(
                        new Refusal("doneOn", "distributed-before-record", "a record is distributed once it is there"))
                : List.of();
    }
}
