package org.openiro.escalation.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.escalation.child.ChildIdentifier;
import org.openiro.escalation.child.KnownChildren;
import org.openiro.escalation.concern.domain.ChildReference;
import org.openiro.escalation.concern.domain.Concern;
import org.openiro.escalation.concern.domain.NamedChild;
import org.openiro.escalation.concern.domain.NewConcern;
import org.openiro.escalation.concern.domain.RaisingPolicy;
import org.openiro.escalation.concern.domain.Step;
import org.openiro.escalation.concern.events.ConcernEvents;
import org.openiro.escalation.concern.events.ConcernRaised;
import org.openiro.escalation.concern.store.ConcernChildRow;
import org.openiro.escalation.concern.store.ConcernChildren;
import org.openiro.escalation.concern.store.ConcernRow;
import org.openiro.escalation.concern.store.ConcernSteps;
import org.openiro.escalation.concern.store.Concerns;
import org.openiro.platform.access.CurrentUser;
import org.openiro.platform.events.Subject;
import org.openiro.platform.events.Withdrawals;

/** An IRO raises a concern, informally. */
@ApplicationScoped
public class RaiseConcern {

    private final RaisingPolicy policy;
    private final Withdrawals withdrawals;
    private final KnownChildren known;
    private final Concerns concerns;
    private final ConcernChildren children;
    private final ConcernSteps steps;
    private final ConcernEvents events;
    private final CurrentUser user;
    private final Clock clock;

    RaiseConcern(
            RaisingPolicy policy,
            Withdrawals withdrawals,
            KnownChildren known,
            Concerns concerns,
            ConcernChildren children,
            ConcernSteps steps,
            ConcernEvents events,
            CurrentUser user,
            Clock clock) {
        this.policy = policy;
        this.withdrawals = withdrawals;
        this.known = known;
        this.concerns = concerns;
        this.children = children;
        this.steps = steps;
        this.events = events;
        this.user = user;
        this.clock = clock;
    }

    @Transactional
    public UUID raise(RaisedConcern raised) {
        List<NamedChild> named = resolved(raised.children());
        Concern concern = Refusals.accepted(policy.decide(
                UUID.randomUUID(),
                new NewConcern(named, raised.theme(), raised.otherThemes(), raised.raisedOn()),
                LocalDate.now(clock)));
        concerns.persist(new ConcernRow(
                concern, raised.theme(), raised.otherThemes(), raised.words(), raised.sensitive(), user.subject()));
        save(concern.id(), named);
        steps.add(concern.id(), List.of(Step.raised(raised.raisedOn())));
        events.publish(new ConcernRaised(
                concern.id(),
                named.stream().map(NamedChild::childId).filter(Objects::nonNull).toList(),
                named.size(),
                raised.theme(),
                raised.otherThemes(),
                raised.raisedOn(),
                raised.sensitive(),
                events.detailUrl(concern.id())));
        concerns.flush();
        return concern.id();
    }

    private List<NamedChild> resolved(List<RaisedConcern.Child> wanted) {
        Set<Subject> withdrawn = withdrawals.withdrawn(
                wanted.stream().map(each -> subject(each.reference())).toList());
        known.hold(wanted.stream()
                .map(RaisedConcern.Child::reference)
                .filter(ChildReference.ByIdentifier.class::isInstance)
                .map(ChildReference.ByIdentifier.class::cast)
                .map(RaiseConcern::identifier)
                .toList());
        return wanted.stream()
                .map(each -> new NamedChild(
                        each.reference(),
                        each.pointer(),
                        childId(each.reference()),
                        withdrawn.contains(subject(each.reference()))))
                .toList();
    }

    private @Nullable UUID childId(ChildReference reference) {
        return switch (reference) {
            case ChildReference.ById(UUID id) -> id;
            case ChildReference.ByIdentifier named ->
                known.childOf(identifier(named)).orElse(null);
        };
    }

    private Subject subject(ChildReference reference) {
        return switch (reference) {
            case ChildReference.ById(UUID id) -> Subject.child(id);
            case ChildReference.ByIdentifier(String scheme, String identifier) ->
                withdrawals.identifier(scheme, identifier);
        };
    }

    private void save(UUID concernId, List<NamedChild> named) {
        Instant now = clock.instant();
        for (int i = 0; i < named.size(); i++) {
            children.persist(new ConcernChildRow(concernId, i, named.get(i), now));
        }
    }

    private static ChildIdentifier identifier(ChildReference.ByIdentifier named) {
        return new ChildIdentifier(named.scheme(), named.identifier());
    }
}
