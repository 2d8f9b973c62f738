package org.openiro.review.midway;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.openiro.platform.http.Slice;
import org.openiro.review.entry.EntryQuery;

/** The midway checks that the council in whose name the transaction works has recorded. */
@ApplicationScoped
class MidwayChecks implements PanacheRepositoryBase<MidwayCheckRow, UUID> {

    /** The days of the checks that stand. */
    List<LocalDate> days(UUID childId) {
        return getEntityManager()
                .createQuery(
                        "select checkedOn from MidwayCheckRow where childId = :child and error.at is null",
                        LocalDate.class)
                .setParameter("child", childId)
                .getResultList();
    }

    List<MidwayCheckRow> page(UUID childId, Slice slice) {
        return EntryQuery.by("checkedOn")
                .where("childId = :child", "child", childId)
                .page(this, slice);
    }

    static List<String> position(MidwayCheckRow row) {
        return List.of(row.checkedOn().toString(), row.id().toString());
    }
}
