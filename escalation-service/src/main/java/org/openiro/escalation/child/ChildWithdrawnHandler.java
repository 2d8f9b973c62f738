package org.openiro.escalation.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openiro.platform.events.EventHandler;
import org.openiro.platform.events.Handling;
import org.openiro.platform.events.ReceivedEvent;
import org.openiro.platform.events.Subject;
import org.openiro.platform.events.Withdrawals;

/** Forgets a withdrawn child and tells whoever keeps something of it. */
@ApplicationScoped
class ChildWithdrawnHandler implements EventHandler<ChildWithdrawn> {

    private final Withdrawals withdrawals;
    private final KnownChildren children;
    private final Instance<WhenChildWithdrawn> keepers;

    ChildWithdrawnHandler(Withdrawals withdrawals, KnownChildren children, Instance<WhenChildWithdrawn> keepers) {
        this.withdrawals = withdrawals;
        this.children = children;
        this.keepers = keepers;
    }

    @Override
    public String type() {
        return "child-withdrawn.v1";
    }

    @Override
    public Class<ChildWithdrawn> dataType() {
        return ChildWithdrawn.class;
    }

    @Override
    public Handling handle(ReceivedEvent<ChildWithdrawn> event) {
        ChildWithdrawn child = event.data();
        Set<Subject> subjects = Stream.concat(
                        Stream.of(Subject.child(child.childId())),
                        child.identifierHashes().stream().map(Withdrawals::identifierHashed))
                .collect(Collectors.toSet());
        if (withdrawals.withdraw(subjects)) {
            children.forget(child.childId());
            keepers.forEach(each -> each.withdrawn(child.childId(), Set.copyOf(child.identifierHashes())));
        }
        return Handling.applied();
    }
}
