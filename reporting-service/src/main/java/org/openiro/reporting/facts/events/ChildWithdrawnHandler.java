package org.openiro.reporting.facts.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.openiro.platform.events.Erasure;
import org.openiro.platform.events.EventHandler;
import org.openiro.platform.events.Handling;
import org.openiro.platform.events.ReceivedEvent;
import org.openiro.platform.events.Subject;
import org.openiro.platform.events.Withdrawals;
import org.openiro.reporting.facts.store.AllocationFacts;
import org.openiro.reporting.facts.store.ChildFacts;
import org.openiro.reporting.facts.store.ConcernFacts;
import org.openiro.reporting.facts.store.DisputeFacts;
import org.openiro.reporting.facts.store.ObligationFacts;
import org.openiro.reporting.facts.store.ReviewFacts;

/** A withdrawn child counts in no figure, past years included, whichever publisher says it first. */
@ApplicationScoped
class ChildWithdrawnHandler implements EventHandler<ChildWithdrawn> {

    private final Withdrawals withdrawals;
    private final Erasure erasure;
    private final AllocationFacts allocations;
    private final ReviewFacts reviews;
    private final DisputeFacts disputes;
    private final ObligationFacts obligations;
    private final ConcernFacts concerns;
    private final ChildFacts children;

    ChildWithdrawnHandler(
            Withdrawals withdrawals,
            Erasure erasure,
            AllocationFacts allocations,
            ReviewFacts reviews,
            DisputeFacts disputes,
            ObligationFacts obligations,
            ConcernFacts concerns,
            ChildFacts children) {
        this.withdrawals = withdrawals;
        this.erasure = erasure;
        this.allocations = allocations;
        this.reviews = reviews;
        this.disputes = disputes;
        this.obligations = obligations;
        this.concerns = concerns;
        this.children = children;
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
        ChildWithdrawn told = event.data();
        List<Subject> subjects = Stream.concat(
                        Stream.of(Subject.child(told.childId())),
                        told.concerns().stream().map(Subjects::concern))
                .toList();
        if (withdrawals.withdraw(subjects)) {
            forget(told);
        }
        return Handling.applied();
    }

    private void forget(ChildWithdrawn told) {
        List<UUID> gone = Stream.of(
                        List.of(told.childId()),
                        allocations.forget(told.childId()),
                        reviews.forget(told.childId()),
                        disputes.forget(told.childId()),
                        obligations.forget(told.childId()),
                        told.concerns())
                .flatMap(Collection::stream)
                .toList();
        children.deleteById(told.childId());
        told.concerns().forEach(concerns::deleteById);
        erasure.of(gone.stream().map(UUID::toString).toList());
    }
}
