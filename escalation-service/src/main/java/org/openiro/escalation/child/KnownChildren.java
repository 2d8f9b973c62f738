package org.openiro.escalation.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.events.store.NamedLocks;

/** Which child an identifier belongs to, for the council of the current transaction. */
@ApplicationScoped
public class KnownChildren {

    private final EntityManager database;
    private final CurrentAuthority authority;
    private final NamedLocks locks;

    KnownChildren(EntityManager database, CurrentAuthority authority, NamedLocks locks) {
        this.database = database;
        this.authority = authority;
        this.locks = locks;
    }

    /**
     * Keeps these identifiers from being learnt by another transaction until this one ends. Who names a child and who
     * learns of a child both take this first, so that neither can miss the other.
     */
    public void hold(Collection<ChildIdentifier> identifiers) {
        // In order, so that two transactions never wait for each other.
        locks.hold(new TreeSet<>(identifiers)
                .stream()
                        .map(each -> String.join("\u001f", authority.code(), each.scheme(), each.identifier()))
                        .toList());
    }

    public Optional<UUID> childOf(ChildIdentifier identifier) {
        Stream<?> found = database.createNativeQuery(
                        "select child_id from child_identifier where scheme = :scheme and identifier = :identifier"
                                + " order by version desc, child_id limit 1",
                        UUID.class)
                .setParameter("scheme", identifier.scheme())
                .setParameter("identifier", identifier.identifier())
                .getResultStream();
        return found.map(UUID.class::cast).findFirst();
    }

    void forget(UUID childId) {
        for (String table : List.of("child_identifier", "known_child")) {
            database.createNativeQuery("delete from " + table + " where child_id = :child")
                    .setParameter("child", childId)
                    .executeUpdate();
        }
    }

    /**
     * Replaces what was known of this child. An identifier that is another child's too belongs to the one of whom
     * review-service said so last, in whatever order the two are read.
     *
     * @param version of the state that says so
     */
    void learn(UUID childId, List<ChildIdentifier> identifiers, long version) {
        database.createNativeQuery("insert into known_child (authority, child_id) values (:authority, :child)"
                        + " on conflict on constraint pk_known_child do nothing")
                .setParameter("authority", authority.code())
                .setParameter("child", childId)
                .executeUpdate();
        database.createNativeQuery("delete from child_identifier where child_id = :child")
                .setParameter("child", childId)
                .executeUpdate();
        List<ChildIdentifier> given = List.copyOf(new TreeSet<>(identifiers));
        database.createNativeQuery(
                        "insert into child_identifier (authority, scheme, identifier, child_id, version)"
                                + " select :authority, scheme, identifier, :child, :version"
                                + " from unnest(cast(:schemes as text[]), cast(:identifiers as text[])) as t (scheme, identifier)")
                .setParameter("authority", authority.code())
                .setParameter("child", childId)
                .setParameter("version", version)
                .setParameter(
                        "schemes", given.stream().map(ChildIdentifier::scheme).toArray(String[]::new))
                .setParameter(
                        "identifiers",
                        given.stream().map(ChildIdentifier::identifier).toArray(String[]::new))
                .executeUpdate();
    }
}
