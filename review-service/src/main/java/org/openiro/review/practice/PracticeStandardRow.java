package org.openiro.review.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.openiro.review.entry.Entered;
import org.openiro.review.practice.domain.PracticeStandard;

/** A standard of a council, with who set it and who ended it. */
@Entity
@Table(name = "practice_standard")
class PracticeStandardRow {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "authority")
    private String authority;

    @Version
    private long version;

    @Embedded
    private PracticeStandard standard;

    @Embedded
    private Entered entered;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected PracticeStandardRow() {}

    PracticeStandardRow(PracticeStandard standard, Entered entered) {
        this.id = UUID.randomUUID();
        this.standard = standard;
        this.entered = entered;
    }

    void end(LocalDate until, Entered by) {
        standard = standard.endedOn(until);
        endedBy = by.by();
        endedAt = by.at();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    PracticeStandard standard() {
        return standard;
    }

    Entered entered() {
        return entered;
    }

    @Nullable
    String endedBy() {
        return endedBy;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }
}
