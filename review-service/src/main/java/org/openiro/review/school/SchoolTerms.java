package org.openiro.review.school;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openiro.platform.http.Slice;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.school.domain.SchoolHours;

/** The terms of the council in whose name the transaction works, those taken back among them. */
@ApplicationScoped
public class SchoolTerms implements PanacheRepositoryBase<SchoolTermRow, UUID> {

    private final WorkingDays workingDays;

    SchoolTerms(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /** By the terms that stand. */
    public SchoolHours hours() {
        return new SchoolHours(
                list("withdrawnAt is null").stream().map(SchoolTermRow::term).toList(), workingDays);
    }

    List<SchoolTermRow> page(Slice slice) {
        Map<String, Object> values = new HashMap<>();
        var where = "1 = 1";
        if (!slice.first()) {
            where = slice.descending() ? "(firstDay, id) < (:day, :id)" : "(firstDay, id) > (:day, :id)";
            values.put("day", LocalDate.parse(slice.after().getFirst()));
            values.put("id", UUID.fromString(slice.after().getLast()));
        }
        var way = slice.descending() ? " desc" : "";
        return find(where + " order by firstDay" + way + ", id" + way, values)
                .range(0, slice.fetch() - 1)
                .list();
    }

    static List<String> position(SchoolTermRow row) {
        return List.of(row.firstDay().toString(), row.id().toString());
    }
}
