package org.openiro.review.familygroup;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.openiro.review.entry.ChildEntry;
import org.openiro.review.entry.Entered;
import org.openiro.review.entry.FoundInError;

/** An application for an order as it was entered: it changes only by being found in error. */
@Entity
@DynamicUpdate
@Table(name = "order_application")
class OrderApplication implements ChildEntry {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "authority")
    private String authority;

    @Version
    private long version;

    @Column(name = "child_id")
    private UUID childId;

    @Column(name = "applied_on")
    private LocalDate appliedOn;

    @Embedded
    private Entered entered;

    @Embedded
    private @Nullable FoundInError error;

    protected OrderApplication() {}

    OrderApplication(UUID childId, LocalDate appliedOn, Entered entered) {
        this.id = UUID.randomUUID();
        this.childId = childId;
        this.appliedOn = appliedOn;
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

    LocalDate appliedOn() {
        return appliedOn;
    }

    Entered entered() {
        return entered;
    }

    @Nullable
    FoundInError error() {
        return error;
    }
}
