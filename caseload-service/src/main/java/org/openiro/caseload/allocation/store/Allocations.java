package org.openiro.caseload.allocation.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;
import org.openiro.caseload.allocation.domain.ChildRef;
import org.openiro.caseload.allocation.domain.Kind;
import org.openiro.caseload.allocation.domain.Source;
import org.openiro.caseload.child.domain.Identifier;
import org.openiro.caseload.query.Conditions;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.events.store.NamedLocks;
import org.openiro.platform.events.store.OfTransaction;
import org.openiro.platform.events.store.Statements;
import org.openiro.platform.http.Slice;

/** The allocations. */
@ApplicationScoped
public class Allocations implements PanacheRepositoryBase<AllocationRecord, UUID> {

    private static final String HELD = """
            select child_id, null, null from allocation where authority = ? and child_id = any (?::uuid[])
            union all
            select null, child_scheme, child_identifier from allocation
            where authority = ? and child_id is null
              and (child_scheme, child_identifier) in (select * from unnest(?::text[], ?::text[]))
            """;

    private final CurrentAuthority authority;
    private final Statements statements;
    private final NamedLocks locks;
    private final TransactionSynchronizationRegistry transaction;

    Allocations(
            CurrentAuthority authority,
            Statements statements,
            NamedLocks locks,
            TransactionSynchronizationRegistry transaction) {
        this.authority = authority;
        this.statements = statements;
        this.locks = locks;
        this.transaction = transaction;
    }

    /** Names of children that this transaction holds, and under which there were no allocations. */
    private record Unallocated(Set<ChildRef> names) {}

    /** Holds many children, as {@link #toChange(ChildRef.Known, Collection)} does one, and looks once which have allocations. */
    public void lookAhead(Collection<ChildRef.Known> children, Collection<Identifier> identifiers) {
        List<ChildRef> names = new ArrayList<>(named(identifiers));
        children.stream().sorted(Comparator.comparing(ChildRef.Known::childId)).forEach(names::add);
        alone(names);
        Set<ChildRef> unallocated = new HashSet<>(names);
        statements
                .list(
                        HELD,
                        row -> row.getString(1) == null
                                ? new ChildRef.Named(new Identifier(row.getString(2), row.getString(3)))
                                : new ChildRef.Known(row.getObject(1, UUID.class)),
                        authority.code(),
                        children.stream()
                                .map(child -> child.childId().toString())
                                .toArray(String[]::new),
                        authority.code(),
                        identifiers.stream().map(Identifier::scheme).toArray(String[]::new),
                        identifiers.stream().map(Identifier::identifier).toArray(String[]::new))
                .forEach(unallocated::remove);
        OfTransaction.get(transaction, Unallocated.class, () -> new Unallocated(new HashSet<>()))
                .names()
                .addAll(unallocated);
    }

    /** Whether it was looked ahead that there are no allocations under these names, and none have begun since. */
    public boolean knownUnallocated(ChildRef.Known child, Collection<Identifier> identifiers) {
        return OfTransaction.find(transaction, Unallocated.class)
                .filter(ahead -> ahead.names().contains(child))
                .filter(ahead -> ahead.names().containsAll(named(identifiers)))
                .isPresent();
    }

    /** The child has an allocation from now on. */
    public void allocated(ChildRef child) {
        OfTransaction.find(transaction, Unallocated.class)
                .ifPresent(ahead -> ahead.names().remove(child));
    }

    private static List<ChildRef> named(Collection<Identifier> identifiers) {
        return identifiers.stream()
                .distinct()
                .sorted(Comparator.comparing(Identifier::scheme).thenComparing(Identifier::identifier))
                .<ChildRef>map(ChildRef.Named::new)
                .toList();
    }

    /** All allocations of the child; whoever changes one of them asks here first, and is alone until the commit. */
    public List<AllocationRecord> toChange(ChildRef child) {
        alone(child);
        return switch (child) {
            case ChildRef.Known known -> list("childId = :child", Map.of("child", known.childId()));
            case ChildRef.Named named -> unbound(List.of(named.identifier()));
        };
    }

    /** The same of a child whose allocations may have been entered under one of these identifiers too. */
    public List<AllocationRecord> toChange(ChildRef.Known child, Collection<Identifier> identifiers) {
        alone(Stream.concat(named(identifiers).stream(), Stream.of(child)).toList());
        return list("childId = :child", Map.of("child", child.childId()));
    }

    /** Allocations entered under one of these identifiers whose child has not arrived. */
    public List<AllocationRecord> unbound(Collection<Identifier> identifiers) {
        return identifiers.stream()
                .flatMap(identifier -> list(
                        "childId is null and childScheme = :scheme and childIdentifier = :identifier order by startedOn",
                        Map.of("scheme", identifier.scheme(), "identifier", identifier.identifier()))
                        .stream())
                .toList();
    }

    /** By which identifiers children are awaited: one after the other, few in memory at a time. To be closed. */
    public Stream<Identifier> awaited() {
        return getEntityManager()
                .createQuery(
                        "select distinct childScheme, childIdentifier from AllocationRecord where childId is null",
                        Identifier.class)
                .setHint(HibernateHints.HINT_FETCH_SIZE, 100)
                .getResultStream();
    }

    /** False once its child was withdrawn by somebody who held the child before. */
    public boolean stands(UUID allocationId) {
        return count("allocationId", allocationId) > 0;
    }

    public List<AllocationRecord> find(Slice slice) {
        Conditions conditions = new Conditions();
        conditions.equal("childId", slice.uuid("childId"));
        conditions.equal("iroId", slice.uuid("iroId"));
        conditions.equal("kind", code(Kind.class, slice.text("kind")));
        conditions.equal("source", code(Source.class, slice.text("source")));
        LocalDate on = slice.date("on");
        if (on != null) {
            conditions.and("startedOn <= :on and (endedOn is null or endedOn > :on)", "on", on);
        }
        String awaiting = slice.text("awaitingChild");
        if (awaiting != null) {
            conditions.and(Boolean.parseBoolean(awaiting) ? "childId is null" : "childId is not null");
        }
        if (!slice.first()) {
            conditions.and(
                    "(startedOn, allocationId) %s (:from, :id)".formatted(slice.descending() ? "<" : ">"),
                    "from",
                    LocalDate.parse(slice.after().getFirst()),
                    "id",
                    UUID.fromString(slice.after().getLast()));
        }
        String way = slice.descending() ? " desc" : "";
        return find(conditions.where() + " order by startedOn" + way + ", allocationId" + way, conditions.parameters())
                .page(0, slice.fetch())
                .list();
    }

    private static <E extends Enum<E>> @Nullable E code(Class<E> codes, @Nullable String code) {
        return code == null ? null : Enum.valueOf(codes, code);
    }

    /** Waits until nobody else changes allocations of the child under this name, and holds the others off until the commit. */
    public void alone(ChildRef child) {
        alone(List.of(child));
    }

    /** The same under several names, in their order. */
    private void alone(List<ChildRef> names) {
        locks.hold(names.stream()
                .map(name -> "allocation of " + authority.code() + name)
                .toList());
    }
}
