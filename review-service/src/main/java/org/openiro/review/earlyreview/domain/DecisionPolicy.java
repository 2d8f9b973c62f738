package org.openiro.review.earlyreview.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiro.review.refusal.domain.Refusal;

/**
 * What an IRO may decide on a trigger. A date by which the review is wanted lies between the day of the decision and the
 * statutory due date, both included: later it would put the review off. Keeping the date where the law asks for a review is
 * recorded and flagged, not refused.
 */
public final class DecisionPolicy {

    private final TriggerKind kind;
    private final LocalDate occurredOn;
    private final @Nullable LocalDate endsOn;
    private final @Nullable LocalDate statutoryDueOn;

    /**
     * @param endsOn when what the trigger speaks of ends
     * @param statutoryDueOn of the review that was required next on the day of the decision; null when none was, or its date
     *     is not known
     */
    public DecisionPolicy(
            TriggerKind kind, LocalDate occurredOn, @Nullable LocalDate endsOn, @Nullable LocalDate statutoryDueOn) {
        this.kind = kind;
        this.occurredOn = occurredOn;
        this.endsOn = endsOn;
        this.statutoryDueOn = statutoryDueOn;
    }

    /** Why it cannot be decided like this; empty when it can. */
    public List<Refusal> refusals(
            Decision decision, LocalDate decidedOn, @Nullable LocalDate reviewBy, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        if (decidedOn.isAfter(today)) {
            refusals.add(new Refusal("decidedOn", "after-today", "a decision is recorded once it was taken"));
        }
        if (decidedOn.isBefore(occurredOn)) {
            refusals.add(new Refusal("decidedOn", "before-trigger", "decided before the trigger occurred"));
        }
        if (reviewBy == null) {
            return refusals;
        }
        if (decision == Decision.KEEP_DATE) {
            refusals.add(new Refusal("reviewBy", "date-kept", "goes with HOLD_EARLY alone"));
        }
        if (reviewBy.isBefore(decidedOn)) {
            refusals.add(new Refusal("reviewBy", "before-decision", "a review is wanted on or after the decision"));
        }
        if (statutoryDueOn == null || reviewBy.isAfter(statutoryDueOn)) {
            refusals.add(new Refusal(
                    "reviewBy", "not-earlier", "a review is brought forward to its statutory due date or before"));
        }
        return refusals;
    }

    /** Whether this decision leaves undone what the law asks for. */
    public boolean againstTheLaw(Decision decision) {
        boolean fallsBefore =
                kind.beforeAnEnd() && endsOn != null && statutoryDueOn != null && !statutoryDueOn.isAfter(endsOn);
        return decision == Decision.KEEP_DATE && kind.force() == TriggerKind.Force.LAW && !fallsBefore;
    }
}
