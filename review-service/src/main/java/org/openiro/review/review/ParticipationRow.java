package org.openiro.review.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One word on how the child took part, by whom: rows that contradict each other all stand until a person settles them. */
@Entity
@Table(name = "review_participation")
class ParticipationRow {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "authority")
    private String authority;

    // Read by Hibernate alone, which keeps the foreign key by it.
    @SuppressWarnings("UnusedVariable")
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "review_id")
    private Review review;

    @Column(name = "code")
    private @Nullable String code;

    @Column(name = "source")
    private String source;

    @Column(name = "collection_year")
    private @Nullable Integer collectionYear;

    @Column(name = "settled")
    private boolean settled;

    protected ParticipationRow() {}

    ParticipationRow(
            Review review, @Nullable String code, String source, @Nullable Integer collectionYear, boolean settled) {
        this.id = UUID.randomUUID();
        this.review = review;
        this.code = code;
        this.source = source;
        this.collectionYear = collectionYear;
        this.settled = settled;
    }

    @Nullable
    String code() {
        return code;
    }

    String source() {
        return source;
    }

    @Nullable
    Integer collectionYear() {
        return collectionYear;
    }

    boolean settled() {
        return settled;
    }

    boolean is(@Nullable String otherCode, String otherSource) {
        return Objects.equals(code, otherCode) && source.equals(otherSource);
    }

    void toldAgainIn(int year) {
        collectionYear = collectionYear == null ? year : Math.max(collectionYear, year);
    }
}
