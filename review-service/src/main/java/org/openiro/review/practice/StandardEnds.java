package org.openiro.review.practice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was said of the end of the council's standards. */
@ApplicationScoped
class StandardEnds implements PanacheRepositoryBase<StandardEnd, UUID> {

    /** Of each of these, the first entered first. */
    Map<UUID, List<StandardEnd>> of(Collection<PracticeStandardRow> rows) {
        return rows.isEmpty()
                ? Map.of()
                : list(
                                "standardId in ?1 order by place",
                                rows.stream().map(PracticeStandardRow::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(StandardEnd::standardId));
    }
}
