package org.openiro.review.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.openiro.review.contact.domain.Contact;
import org.openiro.review.entry.ChildEntry;
import org.openiro.review.entry.Entered;
import org.openiro.review.entry.FoundInError;

/** A contact as it was entered: it changes only by being found in error. */
@Entity
@DynamicUpdate
@Table(name = "child_contact")
class ContactRow implements ChildEntry {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "authority")
    private String authority;

    @Version
    private long version;

    @Column(name = "child_id")
    private UUID childId;

    @Embedded
    private Contact contact;

    @Column(name = "note")
    private @Nullable String note;

    @Embedded
    private Entered entered;

    @Embedded
    private @Nullable FoundInError error;

    protected ContactRow() {}

    ContactRow(UUID childId, Contact contact, @Nullable String note, Entered entered) {
        this.id = UUID.randomUUID();
        this.childId = childId;
        this.contact = contact;
        this.note = note;
        this.entered = entered;
    }

    void foundInError(FoundInError found) {
        error = found;
    }

    UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public UUID childId() {
        return childId;
    }

    Contact contact() {
        return contact;
    }

    @Nullable
    String note() {
        return note;
    }

    Entered entered() {
        return entered;
    }

    @Nullable
    FoundInError error() {
        return error;
    }
}
