package org.openiro.review.paperwork;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.openiro.review.entry.Entered;

/** From which day of completion on a council wants its papers followed. Added to, never changed: the last counts. */
@Entity
@Immutable
@Table(name = "paperwork_start")
class PaperworkStart {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "authority")
    private String authority;

    @Column(name = "number")
    private int number;

    @Column(name = "completed_from")
    private @Nullable LocalDate completedFrom;

    @Column(name = "reason")
    private String reason;

    @Embedded
    private Entered entered;

    protected PaperworkStart() {}

    PaperworkStart(int number, PaperworkSettingsRequest request, Entered entered) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.completedFrom = request.followedFrom();
        this.reason = request.reason();
        this.entered = entered;
    }

    @Nullable
    LocalDate completedFrom() {
        return completedFrom;
    }

    String reason() {
        return reason;
    }

    Entered entered() {
        return entered;
    }
}
