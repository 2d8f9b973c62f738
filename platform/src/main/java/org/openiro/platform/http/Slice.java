package org.openiro.platform.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of a list is asked for, whether by filters or by the cursor that carries them.
 *
 * @param sort one of the fields that the list may be sorted by, with a minus before it when descending
 * @param filters by name, in the text that was given
 * @param after where the page before ended: values of the sort field and of its tie-breaks; empty for the first page
 */
public record Slice(String list, String sort, Map<String, String> filters, int limit, List<String> after) {

    public boolean descending() {
        return sort.startsWith("-");
    }

    public String sortField() {
        return descending() ? sort.substring(1) : sort;
    }

    /** One more than the page holds: so it shows whether there is a next one. */
    public int fetch() {
        return limit + 1;
    }

    public boolean first() {
        return after.isEmpty();
    }

    public @Nullable String text(String filter) {
        return filters.get(filter);
    }

    public @Nullable LocalDate date(String filter) {
        String given = filters.get(filter);
        return given == null ? null : LocalDate.parse(given);
    }

    public @Nullable Instant instant(String filter) {
        String given = filters.get(filter);
        return given == null ? null : Instant.parse(given);
    }

    public @Nullable UUID uuid(String filter) {
        String given = filters.get(filter);
        return given == null ? null : UUID.fromString(given);
    }
}
