package org.openiro.review.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.openiro.platform.events.EventHandler;
import org.openiro.platform.events.Handling;
import org.openiro.platform.events.NewestOnly;
import org.openiro.platform.events.ReceivedEvent;
import org.openiro.review.child.ChildLocks;
import org.openiro.review.child.Children;
import org.openiro.review.child.WithdrawnChildren;
import org.openiro.review.intake.domain.Finding;
import org.openiro.review.refusal.domain.Refusal;
import org.openiro.review.significantchange.ToldChanges;
import org.openiro.review.significantchange.ToldChanges.Effect;

/** Takes {@code significant-change.v1}; a record of a child that has not arrived waits for it. */
@ApplicationScoped
class SignificantChangeHandler implements EventHandler<SignificantChangeRecord> {

    private static final Finding PERSONS_WORD_STANDS = new Finding(
            "changeId", "PERSONS_WORD_STANDS", "a person recorded this otherwise, or that it never happened");

    private final Children children;
    private final WithdrawnChildren withdrawn;
    private final ToldChanges changes;
    private final ChildLocks locks;
    private final EventResults results;
    private final NewestOnly newest;
    private final Clock clock;

    SignificantChangeHandler(
            Children children,
            WithdrawnChildren withdrawn,
            ToldChanges changes,
            ChildLocks locks,
            EventResults results,
            NewestOnly newest,
            Clock clock) {
        this.children = children;
        this.withdrawn = withdrawn;
        this.changes = changes;
        this.locks = locks;
        this.results = results;
        this.newest = newest;
        this.clock = clock;
    }

    @Override
    public String type() {
        return SignificantChangeRecord.TYPE;
    }

    @Override
    public Class<SignificantChangeRecord> dataType() {
        return SignificantChangeRecord.class;
    }

    @Override
    public Optional<String> schema() {
        return Optional.of("contracts/events/significant-change.v1.schema.json");
    }

    @Override
    public Handling handle(ReceivedEvent<SignificantChangeRecord> event) {
        var record = event.data();
        var person = List.of(record.person());
        locks.someChild();
        if (withdrawn.any(person)) {
            return ChildRecordHandler.childWithdrawn("/personId");
        }
        var ahead = SourceVersion.refusal(record.sourceVersion(), clock.instant());
        if (ahead.isPresent()) {
            return ahead.get();
        }
        var child = children.known(person).get(record.person());
        if (child == null) {
            return Handling.waitingFor(
                    ReviewRecordHandler.CHILD, record.person().toString());
        }
        locks.hold(child);
        var told = record.told();
        boolean takenBack = Boolean.TRUE.equals(record.withdrawn());
        var refusals = takenBack ? List.<Refusal>of() : changes.refusals(child, told);
        if (!refusals.isEmpty()) {
            var first = refusals.getFirst();
            return Handling.rejected(first.code(), "/" + first.field(), first.detail());
        }
        if (!newest.advance("significant-change", record.subject(), SourceVersion.number(record.sourceVersion()))) {
            results.outdated(event.envelope(), child.id());
            return Handling.applied();
        }
        var effect = takenBack ? changes.takeBack(told.source()) : changes.take(child, told);
        results.taken(
                event.envelope(),
                child.id(),
                effect == Effect.TAKEN,
                effect == Effect.PERSONS_WORD_STANDS ? List.of(PERSONS_WORD_STANDS) : List.of());
        return Handling.applied();
    }
}
