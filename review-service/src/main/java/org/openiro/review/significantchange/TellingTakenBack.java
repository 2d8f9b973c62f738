package org.openiro.review.significantchange;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.openiro.review.entry.Entered;

/** A person said that the IRO did not come to know of a change like this. Added to, never changed. */
@Entity
@Immutable
@Table(name = "significant_change_telling_taken_back")
class TellingTakenBack {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "authority")
    private String authority;

    @Column(name = "change_id")
    private UUID changeId;

    @Embedded
    private EnteredTelling telling;

    @Column(name = "reason")
    private String reason;

    @Embedded
    private Entered entered;

    protected TellingTakenBack() {}

    TellingTakenBack(UUID changeId, EnteredTelling telling, String reason, Entered entered) {
        this.id = UUID.randomUUID();
        this.changeId = changeId;
        this.telling = telling;
        this.reason = reason;
        this.entered = entered;
    }

    UUID changeId() {
        return changeId;
    }

    EnteredTelling telling() {
        return telling;
    }

    String reason() {
        return reason;
    }

    Entered entered() {
        return entered;
    }
}
