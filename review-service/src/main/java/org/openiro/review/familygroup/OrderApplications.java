package org.openiro.review.familygroup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.http.Slice;
import org.openiro.review.entry.EntryQuery;

/** The applications for orders that the council in whose name the transaction works has recorded. */
@ApplicationScoped
class OrderApplications implements PanacheRepositoryBase<OrderApplication, UUID> {

    /** The days of those that stand, of each of these children. */
    Map<UUID, List<LocalDate>> days(Collection<UUID> childIds) {
        return childIds.isEmpty()
                ? Map.of()
                : list("childId in ?1 and error.at is null", childIds).stream()
                        .collect(Collectors.groupingBy(
                                OrderApplication::childId,
                                Collectors.mapping(OrderApplication::appliedOn, Collectors.toList())));
    }

    boolean knownOn(UUID childId, LocalDate day) {
        return count("childId = ?1 and appliedOn = ?2 and error.at is null", childId, day) > 0;
    }

    /** Of the child, those found in error among them; else those of the council that stand. */
    List<OrderApplication> page(@Nullable UUID childId, Slice slice) {
        var query = EntryQuery.by("appliedOn");
        return (childId == null ? query.standing() : query.where("childId = :child", "child", childId))
                .page(this, slice);
    }

    static List<String> position(OrderApplication application) {
        return List.of(application.appliedOn().toString(), application.id().toString());
    }
}
