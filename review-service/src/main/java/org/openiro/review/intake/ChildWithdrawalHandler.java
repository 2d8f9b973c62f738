package org.openiro.review.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.openiro.platform.events.EventHandler;
import org.openiro.platform.events.Handling;
import org.openiro.platform.events.ReceivedEvent;
import org.openiro.review.child.ChildLocks;
import org.openiro.review.child.ChildWithdrawn;
import org.openiro.review.child.Children;
import org.openiro.review.child.WithdrawnChildren;

/** Takes {@code child-withdrawn.v1}; one that comes again, or under another identifier of the child, changes nothing. */
@ApplicationScoped
class ChildWithdrawalHandler implements EventHandler<ChildWithdrawal> {

    private final ChildLocks locks;
    private final Children children;
    private final WithdrawnChildren withdrawn;
    private final WithdrawChild withdrawing;

    ChildWithdrawalHandler(
            ChildLocks locks, Children children, WithdrawnChildren withdrawn, WithdrawChild withdrawing) {
        this.locks = locks;
        this.children = children;
        this.withdrawn = withdrawn;
        this.withdrawing = withdrawing;
    }

    @Override
    public String type() {
        return ChildWithdrawn.TYPE;
    }

    @Override
    public Class<ChildWithdrawal> dataType() {
        return ChildWithdrawal.class;
    }

    @Override
    public Optional<String> schema() {
        return Optional.of("contracts/events/case-management.child-withdrawn.v1.schema.json");
    }

    @Override
    public Handling handle(ReceivedEvent<ChildWithdrawal> event) {
        var person = event.data().person();
        // Alone in the council: a record under another of the child's identifiers may be taken at this moment.
        locks.allChildren();
        var persons = List.of(person);
        if (withdrawn.any(persons)) {
            return Handling.applied();
        }
        var child = children.known(persons).get(person);
        if (child == null) {
            withdrawing.unheardOf(person, event.data().reason());
        } else {
            withdrawing.held(child, event.data().reason());
        }
        return Handling.applied();
    }
}
