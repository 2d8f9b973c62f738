package org.openiro.review.significantchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
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

/** Records changes, how the IRO came to know of them, and which of them never happened like that. */
@ApplicationScoped
class RecordChanges {

    private final SignificantChanges changes;
    private final Entries entries;
    private final EntryEvents events;

    RecordChanges(SignificantChanges changes, Entries entries, EntryEvents events) {
        this.changes = changes;
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
        return add(change, Telling.of(request.toldOn(), request.toldBy()));
    }

    SignificantChange add(SignificantChange change, @Nullable Telling telling) {
        if (telling != null) {
            change.told(telling, entries.now());
        }
        changes.persistAndFlush(change);
        return published(change);
    }

    /** Of each once: that the authority told, and that the IRO heard of it from others. */
    SignificantChange tell(SignificantChange change, TellRequest request) {
        entries.requireStanding(change.error());
        if (change.known(request.toldBy()) != null) {
            throw new ProblemException(ChangeProblem.CHANGE_TOLD, alreadyTold(change));
        }
        EntryProblem.refuse(Telling.refusals(request.toldOn(), request.toldBy(), entries.today()));
        return told(change, new Telling(request.toldOn(), request.toldBy()));
    }

    SignificantChange told(SignificantChange change, Telling telling) {
        change.told(telling, entries.now());
        changes.flush();
        return published(change);
    }

    SignificantChange inError(SignificantChange change, RecordedInErrorRequest request) {
        change.foundInError(entries.inError(change.error(), request));
        changes.flush();
        return published(change);
    }

    private static FieldError alreadyTold(SignificantChange change) {
        return new FieldError(
                "/allowedCommands/0",
                "RECORD_IN_ERROR",
                "POST /v1/significant-changes/" + change.id() + "/record-in-error");
    }

    private SignificantChange published(SignificantChange change) {
        var url = events.url("significant-changes", change.id());
        events.send(change.childId(), SignificantChangeNotified.TYPE, SignificantChangeNotified.of(change, url));
        return change;
    }
}
