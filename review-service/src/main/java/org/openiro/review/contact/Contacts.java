package org.openiro.review.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.openiro.platform.http.Slice;
import org.openiro.review.contact.domain.Contact;
import org.openiro.review.entry.EntryQuery;

/** The contacts that the council in whose name the transaction works has recorded. */
@ApplicationScoped
public class Contacts implements PanacheRepositoryBase<ContactRow, UUID> {

    /** Those that stand. */
    public List<Contact> of(UUID childId) {
        return list("childId = ?1 and error.at is null", childId).stream()
                .map(ContactRow::contact)
                .toList();
    }

    List<ContactRow> page(UUID childId, Slice slice) {
        return EntryQuery.by("contact.on")
                .where("childId = :child", "child", childId)
                .page(this, slice);
    }

    static List<String> position(ContactRow row) {
        return List.of(row.contact().on().toString(), row.id().toString());
    }
}
