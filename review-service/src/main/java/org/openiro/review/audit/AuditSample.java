package org.openiro.review.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.openiro.review.audit.domain.AuditPeriod;
import org.openiro.review.entry.Entered;

/** A sample of reviews as it was drawn, with what is needed to draw it again. It never changes. */
@Entity
@Immutable
@Table(name = "audit_sample")
class AuditSample {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "authority")
    private String authority;

    @Column(name = "period_from")
    private LocalDate periodFrom;

    @Column(name = "period_to")
    private LocalDate periodTo;

    @Column(name = "asked_size")
    private int askedSize;

    @Column(name = "seed")
    private int seed;

    @Column(name = "population_size")
    private int populationSize;

    @Column(name = "population_digest")
    private String populationDigest;

    @Embedded
    private Entered entered;

    protected AuditSample() {}

    AuditSample(AuditPeriod period, int askedSize, int seed, Population population, Entered entered) {
        this.id = UUID.randomUUID();
        this.periodFrom = period.from();
        this.periodTo = period.to();
        this.askedSize = askedSize;
        this.seed = seed;
        this.populationSize = population.size();
        this.populationDigest = population.digest();
        this.entered = entered;
    }

    /** What was drawn from. */
    record Population(int size, String digest) {}

    UUID id() {
        return id;
    }

    LocalDate periodFrom() {
        return periodFrom;
    }

    LocalDate periodTo() {
        return periodTo;
    }

    int askedSize() {
        return askedSize;
    }

    /** How many were drawn: all of the population when no more were asked for. */
    int drawn() {
        return Math.min(askedSize, populationSize);
    }

    int seed() {
        return seed;
    }

    int populationSize() {
        return populationSize;
    }

    String populationDigest() {
        return populationDigest;
    }

    Entered entered() {
        return entered;
    }
}
