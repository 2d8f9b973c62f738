package org.openiro.review.child;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import org.openiro.review.child.domain.ChildFacts;
import org.openiro.review.child.domain.Identifier;
import org.openiro.review.child.domain.YearlyReturn;

/** What one source says of a child: the yearly returns together, or a case-management system's newest record. */
@Entity
@Table(name = "child_source")
class ChildSource {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "authority")
    private String authority;

    // Read by Hibernate alone, which keeps the foreign key by it.
    @SuppressWarnings("UnusedVariable")
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "child_id")
    private Child child;

    @Column(name = "source")
    private String source;

    @Column(name = "person")
    private String person;

    @Column(name = "source_version")
    private @Nullable Instant sourceVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "facts")
    private ChildFacts facts;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "yearly_return")
    private @Nullable YearlyReturn yearlyReturn;

    protected ChildSource() {}

    ChildSource(Child child, String source, String person) {
        this.id = UUID.randomUUID();
        this.child = child;
        this.source = source;
        this.person = person;
        this.facts = ChildFacts.NONE;
    }

    boolean is(String otherSource, String otherPerson) {
        return source.equals(otherSource) && person.equals(otherPerson);
    }

    /** Null for the yearly returns, which count for less than any record of the case-management system. */
    @Nullable
    Instant sourceVersion() {
        return sourceVersion;
    }

    ChildFacts facts() {
        return facts;
    }

    YearlyReturn yearlyReturn() {
        return yearlyReturn == null ? YearlyReturn.NONE : yearlyReturn;
    }

    void says(ChildFacts newest, Instant version) {
        facts = newest;
        sourceVersion = version;
    }

    void forgetOwnChild(Identifier gone) {
        facts = facts.withoutOwnChildren(List.of(gone));
    }

    void says(YearlyReturn all) {
        yearlyReturn = all;
        facts = all.facts();
    }
}
