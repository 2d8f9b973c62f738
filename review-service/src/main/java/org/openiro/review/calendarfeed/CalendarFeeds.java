package org.openiro.review.calendarfeed;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openiro.platform.http.Slice;
import org.openiro.review.calendarfeed.domain.Sha256;

/** The calendars of the council in whose name the transaction works. */
@ApplicationScoped
class CalendarFeeds implements PanacheRepositoryBase<CalendarFeed, UUID> {

    static final String IRO = "iro";

    /** @param names by which one IRO is called, in lower case */
    List<CalendarFeed> of(Set<String> names) {
        return list("lower(iro) in ?1", names);
    }

    /** The one that this secret lets read; none once its address was drawn anew or revoked. */
    Optional<CalendarFeed> readBy(String secret) {
        return find("secretHash", Sha256.of(secret)).firstResultOptional();
    }

    List<CalendarFeed> page(Slice slice) {
        Map<String, Object> values = new HashMap<>();
        var where = "1 = 1";
        var iro = slice.text(IRO);
        if (iro != null) {
            where += " and iro = :wanted";
            values.put("wanted", iro);
        }
        if (!slice.first()) {
            where += slice.descending() ? " and (iro, id) < (:iro, :id)" : " and (iro, id) > (:iro, :id)";
            values.put("iro", slice.after().getFirst());
            values.put("id", UUID.fromString(slice.after().getLast()));
        }
        var way = slice.descending() ? " desc" : "";
        return find(where + " order by iro" + way + ", id" + way, values)
                .range(0, slice.fetch() - 1)
                .list();
    }

    static List<String> position(CalendarFeed feed) {
        return List.of(feed.iro(), feed.id().toString());
    }
}
