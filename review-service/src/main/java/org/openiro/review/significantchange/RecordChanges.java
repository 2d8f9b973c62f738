package org.openiro.review.significantchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.openiro.platform.http.FieldError;
import org.openiro.platform.http.ProblemException;
import org.openiro.review.child.Child;
import org.openiro.review.entry.Entries;
import org.openiro.review.entry.EntryEvents;
import org.openiro.review.entry.EntryProblem;
import org.openiro.review.entry.RecordedInErrorRequest;
import org.openiro.review.entry.domain.Lifetime;
import org.openiro.review.refusal.domain.Refusal;
import org.openiro.review.significantchange.domain.Telling;

/** Records changes, how the IRO came to know of them, and what of either never happened like that. */
@ApplicationScoped
class RecordChanges {

    private final SignificantChanges changes;
    private final TellingsTakenBack takenBack;
    private final Entries entries;
    private final EntryEvents events;

    RecordChanges(SignificantChanges changes, TellingsTakenBack takenBack, Entries entries, EntryEvents events) {
        this.changes = changes;
        this.takenBack = takenBack;
        this.entries = entries;
        this.events = events;
    }

    SignificantChange record(Child child, RecordChangeRequest request) {
        var lifetime = new Lifetime(child.facts().dateOfBirth(), child.facts().diedOn());
        var refusals = new ArrayList<Refusal>();
        refusals.addAll(lifetime.refusals("occurredOn", request.occurredOn(), entries.today()));
        refusals.addAll(Telling.refusals(request.toldOn(), request.toldBy(), entries.today()));
        EntryProblem.refuse(refusals);
        var change =
                new SignificantChange(child.id(), request.kind(), request.occurredOn(), request.note(), entries.now());
        return add(change, Stream.ofNullable(Telling.of(request.toldOn(), request.toldBy())));
    }

    SignificantChange add(SignificantChange change, Stream<Telling> tellings) {
        tellings.forEach(telling -> change.told(telling, entries.now()));
        changes.persistAndFlush(change);
        return published(change);
    }

    /** Of each once: that the authority told, and that the IRO heard of it from others. */
    SignificantChange tell(SignificantChange change, TellRequest request) {
        entries.requireStanding(change.error());
        if (change.known(request.toldBy()) != null) {
            throw alreadyTold(change);
        }
        EntryProblem.refuse(Telling.refusals(request.toldOn(), request.toldBy(), entries.today()));
        return told(change, new Telling(request.toldOn(), request.toldBy()));
    }

    SignificantChange told(SignificantChange change, Telling telling) {
        change.told(telling, entries.now());
        changes.flush();
        return published(change);
    }

    /** The change happened, and the IRO did not come to know of it like that. */
    SignificantChange takeBackTelling(SignificantChange change, TakeBackTellingRequest request) {
        entries.requireStanding(change.error());
        var telling =
                change.toldBy(request.toldBy()).orElseThrow(() -> new ProblemException(ChangeProblem.CHANGE_NOT_TOLD));
        takenBack.persist(new TellingTakenBack(change.id(), telling, request.reason(), entries.now()));
        change.notTold(request.toldBy());
        changes.flush();
        return published(change);
    }

    SignificantChange inError(SignificantChange change, RecordedInErrorRequest request) {
        change.foundInError(entries.inError(change.error(), request));
        changes.flush();
        return published(change);
    }

    private static ProblemException alreadyTold(SignificantChange change) {
        var address = "POST /v1/significant-changes/" + change.id();
        return new ProblemException(
                ChangeProblem.CHANGE_TOLD,
                new FieldError("/allowedCommands/0", "TAKE_BACK_TELLING", address + "/take-back-telling"),
                new FieldError("/allowedCommands/1", "RECORD_IN_ERROR", address + "/record-in-error"));
    }

    private SignificantChange published(SignificantChange change) {
        var url = events.url("significant-changes", change.id());
        events.send(change.childId(), SignificantChangeNotified.TYPE, SignificantChangeNotified.of(change, url));
        return change;
    }
}
