package org.openiro.review.contact;

import jakarta.enterprise.context.ApplicationScoped;
import org.openiro.review.child.Child;
import org.openiro.review.entry.Entries;
import org.openiro.review.entry.EntryEvents;
import org.openiro.review.entry.EntryProblem;
import org.openiro.review.entry.RecordedInErrorRequest;
import org.openiro.review.entry.domain.Lifetime;

/** Records contacts, and which of them never happened like that. */
@ApplicationScoped
class RecordContacts {

    private final Contacts contacts;
    private final Entries entries;
    private final EntryEvents events;

    RecordContacts(Contacts contacts, Entries entries, EntryEvents events) {
        this.contacts = contacts;
        this.entries = entries;
        this.events = events;
    }

    ContactRow record(Child child, RecordContactRequest request) {
        var contact = request.contact();
        var lifetime = new Lifetime(child.facts().dateOfBirth(), child.facts().diedOn());
        EntryProblem.refuse(contact.refusals(lifetime, request.withNote(), entries.today()));
        var row = new ContactRow(child.id(), contact, request.note(), entries.now());
        contacts.persistAndFlush(row);
        return told(row);
    }

    ContactRow inError(ContactRow row, RecordedInErrorRequest request) {
        row.foundInError(entries.inError(row.error(), request));
        contacts.flush();
        return told(row);
    }

    private ContactRow told(ContactRow row) {
        var url = events.url("contacts", row.id());
        events.send(row.childId(), ChildContacted.TYPE, ChildContacted.of(row, url));
        return row;
    }
}
