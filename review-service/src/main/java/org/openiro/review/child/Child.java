package org.openiro.review.child;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.openiro.review.child.domain.ChildFacts;
import org.openiro.review.child.domain.Identifier;

/** A child, looked after now or once, with what the sources together say. */
@Entity
@Table(name = "child")
public class Child {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "authority")
    private String authority;

    @Version
    private long version;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "facts")
    private ChildFacts facts;

    @Column(name = "created_at")
    private Instant createdAt;

    @OneToMany(mappedBy = "child", cascade = CascadeType.ALL)
    private List<ChildIdentifier> identifiers;

    @OneToMany(mappedBy = "child", cascade = CascadeType.ALL)
    private List<ChildSource> sources;

    /** Read with the child: whoever wants one wants them too. */
    @OneToMany(mappedBy = "child", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @OrderBy("startedOn")
    private List<CarePeriodRow> periods;

    @Transient
    private boolean arriving;

    protected Child() {}

    static Child arriving(Instant now) {
        var child = new Child();
        child.arriving = true;
        child.id = UUID.randomUUID();
        child.facts = ChildFacts.NONE;
        child.createdAt = now;
        child.identifiers = new ArrayList<>();
        child.sources = new ArrayList<>();
        child.periods = new ArrayList<>();
        return child;
    }

    public UUID id() {
        return id;
    }

    /** Heard of for the first time: nothing of it is kept yet. */
    public boolean arriving() {
        return arriving;
    }

    void kept() {
        arriving = false;
    }

    public long version() {
        return version;
    }

    Instant createdAt() {
        return createdAt;
    }

    public ChildFacts facts() {
        return facts;
    }

    public List<CarePeriodRow> periods() {
        return periods;
    }

    public List<Identifier> identifiers() {
        return identifiers.stream()
                .map(ChildIdentifier::identifier)
                .sorted(Comparator.comparing(Identifier::toString))
                .toList();
    }

    public boolean lookedAfterOn(LocalDate day) {
        return periods.stream().anyMatch(row -> row.period().lookedAfterOn(day));
    }

    void known(Identifier identifier) {
        if (!identifiers().contains(identifier)) {
            identifiers.add(new ChildIdentifier(this, identifier));
        }
    }

    List<ChildSource> sources() {
        return sources;
    }

    Optional<ChildSource> source(String source, String person) {
        return sources.stream().filter(each -> each.is(source, person)).findFirst();
    }

    void add(ChildSource source) {
        sources.add(source);
    }

    void stands(ChildFacts merged) {
        facts = merged;
        PeriodRows.follow(this, periods, merged.periodsOfCare() == null ? List.of() : merged.periodsOfCare());
    }
}
