package org.openiro.review.significantchange;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.http.Slice;
import org.openiro.review.entry.EntryQuery;

/** The significant changes that the council in whose name the transaction works has recorded. */
@ApplicationScoped
public class SignificantChanges implements PanacheRepositoryBase<SignificantChange, UUID> {

    static final String TOLD = "told";

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

    /** Of the child, those found in error among them; else those of the council that stand. */
    List<SignificantChange> page(@Nullable UUID childId, Slice slice) {
        var query = EntryQuery.by("occurredOn");
        return told((childId == null ? query.standing() : query.where("childId = :child", "child", childId)), slice)
                .page(this, slice);
    }

    private static EntryQuery told(EntryQuery query, Slice slice) {
        var told = slice.text(TOLD);
        if (told == null) {
            return query;
        }
        return query.where(Boolean.parseBoolean(told) ? "told.on is not null" : "told.on is null");
    }

    static List<String> position(SignificantChange change) {
        return List.of(change.occurredOn().toString(), change.id().toString());
    }
}
