package org.openiro.escalation.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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

/** An IRO raises a concern, informally. */
@ApplicationScoped
public class RaiseConcern {

    private final RaisingPolicy policy;
    private final KnownChildren known;
    private final Concerns concerns;
    private final ConcernChildren children;
    private final ConcernSteps steps;
    private final ConcernEvents events;
    private final CurrentUser user;
    private final Clock clock;

    RaiseConcern(
            RaisingPolicy policy,
            KnownChildren known,
            Concerns concerns,
            ConcernChildren children,
            ConcernSteps steps,
            ConcernEvents events,
            CurrentUser user,
            Clock clock) {
        this.policy = policy;
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
        known.hold(wanted.stream()
                .map(RaisedConcern.Child::reference)
                .filter(ChildReference.ByIdentifier.class::isInstance)
                .map(ChildReference.ByIdentifier.class::cast)
                .map(RaiseConcern::identifier)
                .toList());
        return wanted.stream().map(this::resolved).toList();
    }

    private NamedChild resolved(RaisedConcern.Child child) {
        return switch (child.reference()) {
            case ChildReference.ById(UUID id) -> new NamedChild(child.reference(), child.pointer(), id);
            case ChildReference.ByIdentifier named ->
                new NamedChild(
                        named, child.pointer(), known.childOf(identifier(named)).orElse(null));
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
