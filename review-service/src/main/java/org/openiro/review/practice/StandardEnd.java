package org.openiro.review.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.openiro.review.entry.Entered;

/** That a standard counts no more from a day on, who said so and why. Added to, never changed. */
@Entity
@Immutable
@Table(name = "practice_standard_end")
class StandardEnd {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "authority")
    private String authority;

    @Column(name = "standard_id")
    private UUID standardId;

    /** The how manieth end of the standard it is, from 1. */
    @Column(name = "place")
    private int place;

    @Column(name = "ends_on")
    private LocalDate until;

    @Column(name = "reason")
    private String reason;

    @Embedded
    private Entered entered;

    protected StandardEnd() {}

    StandardEnd(UUID standardId, int place, EndStandardRequest request, Entered entered) {
        this.id = UUID.randomUUID();
        this.standardId = standardId;
        this.place = place;
        this.until = request.until();
        this.reason = request.reason();
        this.entered = entered;
    }

    UUID standardId() {
        return standardId;
    }

    int place() {
        return place;
    }

    LocalDate until() {
        return until;
    }

    String reason() {
        return reason;
    }

    Entered entered() {
        return entered;
    }
}
