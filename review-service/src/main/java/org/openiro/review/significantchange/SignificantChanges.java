package org.openiro.review.significantchange;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openiro.platform.http.Slice;
import org.openiro.review.entry.EntryQuery;

/** The significant changes that the council in whose name the transaction works has recorded. */
@ApplicationScoped
public class SignificantChanges implements PanacheRepositoryBase<SignificantChange, UUID> {

    /** Those that stand. */
    public List<ChangesOfChild> of(UUID childId) {
        return list("childId = ?1 and error.at is null", childId).stream()
                .map(each -> new ChangesOfChild(each.occurredOn(), each.told() != null))
                .toList();
    }

    /** The one that stands of what a system calls by this id. */
    Optional<SignificantChange> standing(ChangeSource source) {
        return find("source.system = ?1 and source.change = ?2 and error.at is null", source.system(), source.change())
                .firstResultOptional();
    }

    /** The same, found in error or not: what was entered last. */
    Optional<SignificantChange> last(ChangeSource source) {
        return find(
                        "source.system = ?1 and source.change = ?2 order by entered.at desc, id",
                        source.system(),
                        source.change())
                .firstResultOptional();
    }

    /** Those found in error among them. */
    List<SignificantChange> page(UUID childId, Slice slice) {
        return EntryQuery.by("occurredOn")
                .where("childId = :child", "child", childId)
                .page(this, slice);
    }

    static List<String> position(SignificantChange change) {
        return List.of(change.occurredOn().toString(), change.id().toString());
    }
}
