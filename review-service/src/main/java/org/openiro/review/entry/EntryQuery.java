package org.openiro.review.entry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.http.Slice;

/** A page of entries in the order of the day that each is about, those of one day by their id. */
public final class EntryQuery {

    private final String day;
    private final StringBuilder where = new StringBuilder("1 = 1");
    private final Map<String, Object> values = new HashMap<>();

    private EntryQuery(String day) {
        this.day = day;
    }

    /**
     * All entries, in the order of this day.
     *
     * @param day the entity's attribute with the day
     */
    public static EntryQuery by(String day) {
        return new EntryQuery(day);
    }

    /** Only those of which the condition holds, where a value is given. */
    public EntryQuery where(String condition, String name, @Nullable Object value) {
        if (value != null) {
            where(condition);
            values.put(name, value);
        }
        return this;
    }

    /** Only those of which the condition holds. */
    public EntryQuery where(String condition) {
        where.append(" and ").append(condition);
        return this;
    }

    /** Only those that stand: none that was found in error. */
    public EntryQuery standing() {
        return where("error.at is null");
    }

    public <T> List<T> page(PanacheRepositoryBase<T, UUID> rows, Slice slice) {
        if (!slice.first()) {
            where(
                    "(%s, id) %s (:afterDay, :afterId)".formatted(day, slice.descending() ? "<" : ">"),
                    "afterDay",
                    LocalDate.parse(slice.after().getFirst()));
            values.put("afterId", UUID.fromString(slice.after().getLast()));
        }
        var way = slice.descending() ? " desc" : "";
        return rows.find(where + " order by " + day + way + ", id" + way, values)
                .range(0, slice.fetch() - 1)
                .list();
    }
}
