package org.openiro.review.policy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openiro.platform.http.Slice;
import org.openiro.review.policy.domain.LocalPolicies;

/** The policies of the council in whose name the transaction works, those that have ended among them. */
@ApplicationScoped
public class PolicyRegister implements PanacheRepositoryBase<LocalPolicyRow, UUID> {

    public LocalPolicies policies() {
        return new LocalPolicies(listAll().stream().map(LocalPolicyRow::policy).toList());
    }

    List<LocalPolicyRow> page(Slice slice) {
        Map<String, Object> values = new HashMap<>();
        var where = "1 = 1";
        if (!slice.first()) {
            where = slice.descending() ? "(from, id) < (:from, :id)" : "(from, id) > (:from, :id)";
            values.put("from", LocalDate.parse(slice.after().getFirst()));
            values.put("id", UUID.fromString(slice.after().getLast()));
        }
        var way = slice.descending() ? " desc" : "";
        return find(where + " order by from" + way + ", id" + way, values)
                .range(0, slice.fetch() - 1)
                .list();
    }

    static List<String> position(LocalPolicyRow row) {
        return List.of(row.from().toString(), row.id().toString());
    }
}
