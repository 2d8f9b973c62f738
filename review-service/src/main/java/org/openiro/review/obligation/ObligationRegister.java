package org.openiro.review.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.events.Outbox;
import org.openiro.platform.events.OutgoingEvent;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.child.Child;
import org.openiro.review.child.DetailUrls;
import org.openiro.review.obligation.domain.DueDateMismatches;
import org.openiro.review.obligation.domain.RequiredReview;
import org.openiro.review.policy.domain.LocalPolicies;
import org.openiro.review.policy.domain.PolicyFacts;
import org.openiro.review.timeliness.domain.CouncilDays;
import org.openiro.review.timeliness.domain.TimelinessRule;

/** Lets the kept obligations of a child follow what its facts now require, and publishes those that changed. */
@ApplicationScoped
public class ObligationRegister {

    private final Obligations obligations;
    private final ObligationHistory history;
    private final Outbox outbox;
    private final DetailUrls urls;
    private final WorkingDays workingDays;
    private final Clock clock;
    private final DueDateMismatches mismatches;
    private final TimelinessRule timeliness;

    ObligationRegister(
            Obligations obligations,
            ObligationHistory history,
            Outbox outbox,
            DetailUrls urls,
            WorkingDays workingDays,
            Clock clock) {
        this.obligations = obligations;
        this.history = history;
        this.outbox = outbox;
        this.urls = urls;
        this.workingDays = workingDays;
        this.clock = clock;
        this.mismatches = new DueDateMismatches(workingDays);
        this.timeliness = new TimelinessRule(workingDays);
    }

    public List<Obligation> of(UUID childId) {
        return obligations.of(childId);
    }

    /** The obligations of several children at once, for work on many: of each in the order in which they follow. */
    public Map<UUID, List<Obligation>> of(Collection<UUID> childIds) {
        return obligations.of(childIds).stream().collect(Collectors.groupingBy(Obligation::childId));
    }

    /**
     * Lets the kept obligations follow.
     *
     * @param policies what the council demands beyond the law
     * @param days from when on anybody is alerted of what became overdue
     * @param kept the obligations of this child as they are kept; new ones are added
     * @return the obligation that each review discharged
     */
    public Map<UUID, Obligation> follow(
            Child child,
            LocalPolicies policies,
            CouncilDays days,
            List<Obligation> kept,
            List<RequiredReview> required) {
        var vanished = new ArrayList<>(kept);
        var discharged = new HashMap<UUID, Obligation>();
        @Nullable RequiredReview before = null;
        for (var each : required) {
            var obligation = follow(child, kept, each, beside(child, policies, each, before));
            before = each;
            alert(child, days, obligation);
            vanished.remove(obligation);
            if (each.dischargedBy() != null) {
                discharged.put(each.dischargedBy().id(), obligation);
            }
        }
        vanished.stream().filter(each -> !each.withdrawn()).forEach(each -> {
            var stood = ObligationState.of(each);
            each.withdraw();
            history.changed(each, stood);
            publish(child, ReviewDue.of(each, urls.dueDates(child.id())));
        });
        return discharged;
    }

    /** The next day on which one of these becomes overdue if nothing happens until then. */
    public Optional<LocalDate> nextOverdueOn(List<Obligation> kept) {
        return kept.stream().flatMap(each -> Stream.ofNullable(each.alertsOn())).min(Comparator.naturalOrder());
    }

    /** The statutory due date of the review that was required next on this day; one held that day is the one. */
    public Optional<LocalDate> dueOnOfRequired(UUID childId, LocalDate day) {
        return obligations.of(childId).stream()
                .filter(each -> each.requiredOn(day))
                .findFirst()
                .flatMap(each -> Optional.ofNullable(each.statutoryDueOn()));
    }

    /** The days on which reviews discharged what was required of these children. */
    public Map<UUID, List<LocalDate>> reviewedOn(Collection<UUID> childIds) {
        return obligations.of(childIds).stream()
                .filter(each -> !each.withdrawn() && each.dischargedOn() != null)
                .collect(Collectors.groupingBy(
                        Obligation::childId,
                        Collectors.mapping(each -> Objects.requireNonNull(each.dischargedOn()), Collectors.toList())));
    }

    public void forget(UUID childId) {
        obligations.delete("childId", childId);
        history.forget(childId);
    }

    private Beside beside(
            Child child, LocalPolicies policies, RequiredReview required, @Nullable RequiredReview before) {
        var due = required.due().on();
        // A period of care knows nothing of the one before.
        var last = before != null && before.period().equals(required.period()) ? before : null;
        var facts = facts(child, required, last);
        var local = due == null ? null : policies.dueOn(facts, due).orElse(null);
        var dueBefore = last == null ? null : last.due().on();
        var mismatch = mismatches.of(required, dueBefore, local == null ? null : local.on());
        return new Beside(local, mismatch.orElse(null));
    }

    private static PolicyFacts facts(Child child, RequiredReview required, @Nullable RequiredReview last) {
        var inputs = required.inputs();
        var heldBefore = last == null ? null : last.dischargedBy();
        var heldBy = required.dischargedBy();
        var dutyEnd = required.dutyEnd();
        return new PolicyFacts(
                child.facts().dateOfBirth(),
                inputs.previousReviewOn(),
                inputs.authorityToPlaceOn(),
                inputs.shortBreak(),
                heldBefore == null
                        ? required.period().startedOn()
                        : heldBefore.completedOn().plusDays(1),
                heldBy != null ? heldBy.completedOn() : dutyEnd == null ? null : dutyEnd.on());
    }

    private Obligation follow(Child child, List<Obligation> kept, RequiredReview required, Beside beside) {
        Optional<Obligation> known =
                kept.stream().filter(each -> each.is(required)).findFirst();
        if (known.isEmpty()) {
            var added = Obligation.of(child.id(), required, beside, workingDays.calendarVersion(), clock.instant());
            obligations.persist(added);
            kept.add(added);
            publish(child, ReviewDue.of(added, urls.dueDates(child.id())));
            return added;
        }
        var obligation = known.get();
        var before = ReviewDue.of(obligation, urls.dueDates(child.id()));
        var stood = ObligationState.of(obligation);
        obligation.stands(required, beside);
        boolean published = !ReviewDue.of(obligation, urls.dueDates(child.id())).equals(before);
        boolean changed = !ObligationState.of(obligation).equals(stood);
        obligation.countedBy(workingDays.calendarVersion());
        if (published) {
            publish(child, ReviewDue.of(obligation, urls.dueDates(child.id())));
        }
        if (changed) {
            history.changed(obligation, stood);
        }
        return obligation;
    }

    private void alert(Child child, CouncilDays days, Obligation obligation) {
        var overdueFrom = obligation.open()
                ? timeliness.overdueFrom(ObligationState.of(obligation).dates(days))
                : null;
        obligation
                .becomesOverdue(overdueFrom, LocalDate.now(clock))
                .map(since -> ReviewOverdue.of(obligation, since, urls.dueDates(child.id())))
                .filter(event -> days.alertsOf(event.statutoryDueOn()))
                .ifPresent(event -> publish(child, ReviewOverdue.TYPE, event));
    }

    private void publish(Child child, ReviewDue event) {
        publish(child, ReviewDue.TYPE, event);
    }

    private void publish(Child child, String type, Object event) {
        outbox.append(new OutgoingEvent("reviews", type, child.id().toString(), event));
    }
}
