package org.openiro.caseload.iro.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiro.caseload.query.Conditions;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.http.Slice;

/** The IROs and vacant posts. */
@ApplicationScoped
public class Iros implements PanacheRepositoryBase<IroRecord, UUID> {

    private final CurrentAuthority authority;

    Iros(CurrentAuthority authority) {
        this.authority = authority;
    }

    /** Waits until nobody else gives this reference to an IRO, and holds the others off until the commit. */
    public void alone(String professional) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:name, 0))) as locked")
                .setParameter("name", "iro of " + authority.code() + professional)
                .getSingleResult();
    }

    public Optional<IroRecord> withProfessional(String professional) {
        return find("professional = :professional", Map.of("professional", professional))
                .firstResultOptional();
    }

    public Optional<IroRecord> withSubject(String subject) {
        return find("subject = :subject", Map.of("subject", subject)).firstResultOptional();
    }

    /** The filters of a slice are named as the record's fields are. */
    public List<IroRecord> find(Slice slice) {
        Conditions conditions = new Conditions();
        Stream.of("team", "professional", "subject").forEach(field -> conditions.equal(field, slice.text(field)));
        Stream.of("vacant", "enteredByPerson").forEach(field -> conditions.equal(field, flag(slice.text(field))));
        if (!slice.first()) {
            conditions.and(
                    slice.descending() ? "iroId < :after" : "iroId > :after",
                    "after",
                    UUID.fromString(slice.after().getFirst()));
        }
        String order = " order by iroId" + (slice.descending() ? " desc" : "");
        return find(conditions.where() + order, conditions.parameters())
                .page(0, slice.fetch())
                .list();
    }

    private static @Nullable Boolean flag(@Nullable String text) {
        return text == null ? null : Boolean.valueOf(text);
    }

    public Map<UUID, IroRecord> withIds(Collection<UUID> ids) {
        return list("iroId in :ids", Map.of("ids", ids)).stream()
                .collect(Collectors.toMap(IroRecord::iroId, Function.identity()));
    }
}
