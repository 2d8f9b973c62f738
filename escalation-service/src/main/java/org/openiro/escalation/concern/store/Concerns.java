package org.openiro.escalation.concern.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.escalation.concern.domain.Viewer;

/** The concerns of a council. */
@ApplicationScoped
public class Concerns implements PanacheRepositoryBase<ConcernRow, UUID> {

    /** Empty also for a sensitive concern that this viewer may not see: they cannot tell it from one that is not there. */
    public Optional<ConcernRow> seenBy(Viewer viewer, UUID id) {
        return visible(viewer, findByIdOptional(id));
    }

    /** The same, held against every other change until the transaction ends. */
    public Optional<ConcernRow> heldBy(Viewer viewer, UUID id) {
        return visible(viewer, findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Holds a concern against every other change until the transaction ends. */
    public void hold(UUID id) {
        findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** A stretch of the list, in the order of the day of raising and then of the id. */
    public List<ConcernRow> list(ConcernFilter filter, Viewer viewer, Stretch stretch) {
        ConcernQuery query = ConcernQuery.of(filter, viewer);
        if (stretch.after() != null) {
            query.after(stretch.after().raisedOn(), stretch.after().id(), stretch.descending());
        }
        Sort.Direction direction = stretch.descending() ? Sort.Direction.Descending : Sort.Direction.Ascending;
        return find(query.condition(), Sort.by("raisedOn", "id").direction(direction), query.values())
                .page(0, stretch.size())
                .list();
    }

    /** How much of a list, in which direction, and beyond which item. */
    public record Stretch(boolean descending, @Nullable End after, int size) {

        /** Where the stretch before ended. */
        public record End(LocalDate raisedOn, UUID id) {}
    }

    /** Those raised, made formal or closed within these days, and those formal and open at the end of them. */
    public List<ConcernRow> countingIn(LocalDate from, LocalDate to) {
        return list(
                "raisedOn between :from and :to or formalisedOn between :from and :to or closedOn between :from and :to"
                        + " or (formalisedOn <= :to and (closedOn is null or closedOn > :to))",
                Map.of("from", from, "to", to));
    }

    private static Optional<ConcernRow> visible(Viewer viewer, Optional<ConcernRow> found) {
        return found.filter(row -> viewer.maySee(row.sensitive(), row.raisedBy()));
    }
}
