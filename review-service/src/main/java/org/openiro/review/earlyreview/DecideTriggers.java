package org.openiro.review.earlyreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.openiro.platform.access.CurrentUser;
import org.openiro.platform.access.Roles;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;
import org.openiro.review.child.Child;
import org.openiro.review.earlyreview.domain.DecisionPolicy;
import org.openiro.review.obligation.ObligationRegister;
import org.openiro.review.refusal.Refusals;
import org.openiro.review.refusal.domain.Refusal;

/** Records triggers, and what an IRO decides on them. */
@ApplicationScoped
class DecideTriggers {

    private static final Set<String> DECIDE = Set.of(Roles.IRO, Roles.IRO_MANAGER);

    private final EarlyReviewTriggers triggers;
    private final ObligationRegister obligations;
    private final Event<LocalDueDateChanged> changed;
    private final CurrentUser user;
    private final Clock clock;

    DecideTriggers(
            EarlyReviewTriggers triggers,
            ObligationRegister obligations,
            Event<LocalDueDateChanged> changed,
            CurrentUser user,
            Clock clock) {
        this.triggers = triggers;
        this.obligations = obligations;
        this.changed = changed;
        this.user = user;
        this.clock = clock;
    }

    EarlyReviewTrigger record(Child child, RecordTriggerRequest request) {
        if (request.occurredOn().isAfter(LocalDate.now(clock))) {
            Refusals.refuse(
                    TriggerProblem.TRIGGER_REFUSED,
                    List.of(new Refusal(
                            "occurredOn", "after-today", "a trigger is recorded once it occurred or was known")));
        }
        var trigger = new EarlyReviewTrigger(child.id(), request, user.subject(), clock.instant());
        triggers.persistAndFlush(trigger);
        return trigger;
    }

    EarlyReviewTrigger decide(Child child, EarlyReviewTrigger trigger, DecideTriggerRequest request) {
        if (trigger.decision() != null || trigger.withdrawnAt() != null) {
            throw new ProblemException(TriggerProblem.TRIGGER_DECIDED);
        }
        var policy = new DecisionPolicy(
                trigger.kind(),
                trigger.occurredOn(),
                trigger.endsOn(),
                obligations.dueOnOfRequired(child.id(), request.decidedOn()).orElse(null));
        Refusals.refuse(
                TriggerProblem.TRIGGER_REFUSED,
                policy.refusals(request.decision(), request.decidedOn(), request.reviewBy(), LocalDate.now(clock)));
        trigger.decide(request, policy.againstTheLaw(request.decision()), user.subject(), clock.instant());
        return followed(child, trigger);
    }

    EarlyReviewTrigger withdraw(Child child, EarlyReviewTrigger trigger, WithdrawTriggerRequest request) {
        if (trigger.withdrawnAt() != null) {
            throw new ProblemException(TriggerProblem.TRIGGER_DECIDED);
        }
        // An IRO's decision is not for others to undo.
        if (trigger.decision() != null && Collections.disjoint(user.roles(), DECIDE)) {
            throw new ProblemException(PlatformProblem.FORBIDDEN);
        }
        trigger.withdraw(request.reason(), user.subject(), clock.instant());
        return followed(child, trigger);
    }

    private EarlyReviewTrigger followed(Child child, EarlyReviewTrigger trigger) {
        triggers.flush();
        changed.fire(new LocalDueDateChanged(child));
        return trigger;
    }
}
