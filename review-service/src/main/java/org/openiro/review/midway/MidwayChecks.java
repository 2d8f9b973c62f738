package org.openiro.review.midway;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;
import org.openiro.platform.http.Slice;
import org.openiro.review.entry.EntryQuery;

/** The midway checks that the council in whose name the transaction works has recorded. */
@ApplicationScoped
class MidwayChecks implements PanacheRepositoryBase<MidwayCheckRow, UUID> {

    /** The days of the checks that stand. */
    List<LocalDate> days(UUID childId) {
        return list("childId = ?1 and error.at is null", childId).stream()
                .map(MidwayCheckRow::checkedOn)
                .toList();
    }

    Map<UUID, List<LocalDate>> days(Collection<UUID> childIds) {
        return childIds.isEmpty()
                ? Map.of()
                : list("childId in ?1 and error.at is null", childIds).stream()
                        .collect(Collectors.groupingBy(
                                MidwayCheckRow::childId,
                                Collectors.mapping(MidwayCheckRow::checkedOn, Collectors.toList())));
    }

    MidwayCheckRow get(UUID checkId) {
        return findByIdOptional(checkId).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
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
