package org.openiro.review.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.ArrayList;
import org.openiro.platform.access.CurrentUser;
import org.openiro.platform.http.FieldError;
import org.openiro.platform.http.ProblemException;
import org.openiro.review.child.ChildLocks;

/**
 * Sets and ends a council's policies; the local due dates of its children follow. Nobody works on a child meanwhile: whoever
 * did so by the policies of before would else take it off the list of those to follow.
 */
@ApplicationScoped
class SetPolicy {

    private final PolicyRegister policies;
    private final ChildLocks locks;
    private final Event<PoliciesChanged> changed;
    private final CurrentUser user;
    private final Clock clock;

    SetPolicy(
            PolicyRegister policies, ChildLocks locks, Event<PoliciesChanged> changed, CurrentUser user, Clock clock) {
        this.policies = policies;
        this.locks = locks;
        this.changed = changed;
        this.user = user;
        this.clock = clock;
    }

    LocalPolicyRow set(SetPolicyRequest request) {
        refuseContradictions(request);
        locks.allChildren();
        var row = new LocalPolicyRow(request, user.subject(), clock.instant());
        policies.persistAndFlush(row);
        changed.fire(new PoliciesChanged());
        return row;
    }

    LocalPolicyRow end(LocalPolicyRow row, EndPolicyRequest request) {
        if (request.until().isBefore(row.from())) {
            throw new ProblemException(PolicyProblem.POLICY_REFUSED, endsBeforeItBegins());
        }
        locks.allChildren();
        row.end(request.until(), user.subject(), clock.instant());
        policies.flush();
        changed.fire(new PoliciesChanged());
        return row;
    }

    private static void refuseContradictions(SetPolicyRequest request) {
        var errors = new ArrayList<FieldError>();
        boolean months = request.everyMonths() != null;
        if (months == (request.daysAfterAuthorityToPlace() != null)) {
            errors.add(new FieldError(
                    "/everyMonths", "one-limit", "give either everyMonths or daysAfterAuthorityToPlace"));
        }
        if (!months && request.underAge() != null) {
            errors.add(new FieldError("/underAge", "with-months-only", "goes with everyMonths alone"));
        }
        if (!months && request.onlyWithAuthorityToPlace()) {
            errors.add(new FieldError("/withAuthorityToPlace", "with-months-only", "goes with everyMonths alone"));
        }
        if (request.until() != null && request.until().isBefore(request.from())) {
            errors.add(endsBeforeItBegins());
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(PolicyProblem.POLICY_REFUSED, errors.toArray(FieldError[]::new));
        }
    }

    private static FieldError endsBeforeItBegins() {
        return new FieldError("/until", "before-from", "a policy ends on its first day at the earliest");
    }
}
