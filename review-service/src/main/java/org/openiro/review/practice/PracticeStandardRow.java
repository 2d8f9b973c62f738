package org.openiro.review.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.openiro.review.entry.Entered;
import org.openiro.review.practice.domain.PracticeStandard;

/** A standard of a council as it was set, with who set it; its ends are rows of their own. Added to, never changed. */
@Entity
@Immutable
@Table(name = "practice_standard")
class PracticeStandardRow {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "authority")
    private String authority;

    @Embedded
    private PracticeStandard standard;

    @Embedded
    private Entered entered;

    protected PracticeStandardRow() {}

    PracticeStandardRow(PracticeStandard standard, Entered entered) {
        this.id = UUID.randomUUID();
        this.standard = standard;
        this.entered = entered;
    }

    UUID id() {
        return id;
    }

    PracticeStandard standard() {
        return standard;
    }

    Entered entered() {
        return entered;
    }
}
