package org.openiro.review.significantchange;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openiro.review.significantchange.domain.Telling;

/** The tellings of changes that people took back. */
@ApplicationScoped
class TellingsTakenBack implements PanacheRepositoryBase<TellingTakenBack, UUID> {

    /** By the change, the first of each first. */
    Map<UUID, List<TellingTakenBack>> of(Collection<SignificantChange> changes) {
        return changes.isEmpty()
                ? Map.of()
                : list(
                                "changeId in ?1 order by entered.at, id",
                                changes.stream().map(SignificantChange::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(TellingTakenBack::changeId));
    }

    /** A person said that this telling was none, whichever entry of what a system calls by this id it was of. */
    boolean knows(ChangeSource source, Telling telling) {
        return count(
                        "telling.on = ?1 and telling.by = ?2 and changeId in"
                                + " (select c.id from SignificantChange c where c.source.system = ?3 and c.source.change = ?4)",
                        telling.on(),
                        telling.by(),
                        source.system(),
                        source.change())
                > 0;
    }
}
