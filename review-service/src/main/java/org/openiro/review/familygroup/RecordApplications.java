package org.openiro.review.familygroup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import org.openiro.review.child.Child;
import org.openiro.review.entry.Entries;
import org.openiro.review.entry.EntryEvents;
import org.openiro.review.entry.EntryProblem;
import org.openiro.review.entry.RecordedInErrorRequest;
import org.openiro.review.entry.domain.Lifetime;
import org.openiro.review.refusal.domain.Refusal;

/** Records applications for orders, and which of them were never made like that. */
@ApplicationScoped
class RecordApplications {

    private final OrderApplications applications;
    private final Entries entries;
    private final EntryEvents events;

    RecordApplications(OrderApplications applications, Entries entries, EntryEvents events) {
        this.applications = applications;
        this.entries = entries;
        this.events = events;
    }

    /** One a day: applications of one day are one set of proceedings. */
    OrderApplication record(Child child, RecordApplicationRequest request) {
        var lifetime = new Lifetime(child.facts().dateOfBirth(), child.facts().diedOn());
        var refusals = new ArrayList<>(lifetime.refusals("appliedOn", request.appliedOn(), entries.today()));
        if (applications.knownOn(child.id(), request.appliedOn())) {
            refusals.add(new Refusal("appliedOn", "recorded-already", "an application of this day is recorded"));
        }
        EntryProblem.refuse(refusals);
        var application = new OrderApplication(child.id(), request.appliedOn(), entries.now());
        applications.persistAndFlush(application);
        return told(application);
    }

    OrderApplication inError(OrderApplication application, RecordedInErrorRequest request) {
        application.foundInError(entries.inError(application.error(), request));
        applications.flush();
        return told(application);
    }

    private OrderApplication told(OrderApplication application) {
        var url = events.url("order-applications", application.id());
        events.send(
                application.childId(), OrderApplicationRecorded.TYPE, OrderApplicationRecorded.of(application, url));
        return application;
    }
}
