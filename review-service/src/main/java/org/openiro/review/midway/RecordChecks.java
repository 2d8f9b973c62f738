package org.openiro.review.midway;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import org.openiro.review.child.Child;
import org.openiro.review.entry.Entries;
import org.openiro.review.entry.EntryEvents;
import org.openiro.review.entry.EntryProblem;
import org.openiro.review.entry.RecordedInErrorRequest;
import org.openiro.review.entry.domain.Lifetime;
import org.openiro.review.midway.domain.MidwayFinding;
import org.openiro.review.refusal.domain.Refusal;

/** Records midway checks, and which of them never happened like that. */
@ApplicationScoped
class RecordChecks {

    private final MidwayChecks checks;
    private final Entries entries;
    private final EntryEvents events;

    RecordChecks(MidwayChecks checks, Entries entries, EntryEvents events) {
        this.checks = checks;
        this.entries = entries;
        this.events = events;
    }

    MidwayCheckRow record(Child child, RecordCheckRequest request) {
        var lifetime = new Lifetime(child.facts().dateOfBirth(), child.facts().diedOn());
        var refusals = new ArrayList<Refusal>();
        refusals.addAll(lifetime.refusals("checkedOn", request.checkedOn(), entries.today()));
        refusals.addAll(MidwayFinding.refusals(request.findings()));
        if (new HashSet<>(request.basis()).size() < request.basis().size()) {
            refusals.add(new Refusal("basis", "twice", "each is given once"));
        }
        EntryProblem.refuse(refusals);
        var row = new MidwayCheckRow(child.id(), request, entries.now());
        checks.persistAndFlush(row);
        return told(row);
    }

    MidwayCheckRow inError(MidwayCheckRow row, RecordedInErrorRequest request) {
        row.foundInError(entries.inError(row.error(), request));
        checks.flush();
        return told(row);
    }

    private MidwayCheckRow told(MidwayCheckRow row) {
        var url = events.url("midway-checks", row.id());
        events.send(row.childId(), MidwayCheckRecorded.TYPE, MidwayCheckRecorded.of(row, url));
        return row;
    }
}
