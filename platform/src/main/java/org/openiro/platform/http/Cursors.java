package org.openiro.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.authority.CurrentAuthority;

/**
 * Opens lists page by page. A cursor carries the order, the filters and where the page ended; it is signed, and good for
 * its own list and council only. Given beside a cursor, order and filters must be the cursor's.
 */
@ApplicationScoped
public class Cursors {

    private final CursorSeal seal;
    private final ObjectMapper json;
    private final CurrentAuthority authority;
    private final UriInfo address;

    Cursors(CursorSeal seal, ObjectMapper json, CurrentAuthority authority, UriInfo address) {
        this.seal = seal;
        this.json = json;
        this.authority = authority;
        this.address = address;
    }

    /** What a signed cursor says. */
    record Content(String authority, String list, String sort, Map<String, String> filters, List<String> after) {}

    /**
     * What the request asks for of this list.
     *
     * @param sorts the fields that the list may be sorted by; the first of them is the order when none is asked for
     */
    public Slice open(PageQuery query, Filters filters, List<String> sorts) {
        int limit = limit(query.limit);
        String list = address.getPath();
        if (query.after == null) {
            String sort = query.sort == null ? sorts.getFirst() : sort(query.sort, Set.copyOf(sorts));
            return new Slice(list, sort, filters.given(), limit, List.of());
        }
        Content cursor = read(query.after);
        boolean ofThisList =
                cursor.authority().equals(authority.code()) && cursor.list().equals(list);
        boolean sortAgrees = query.sort == null || query.sort.equals(cursor.sort());
        boolean filtersAgree = filters.given().isEmpty() || filters.given().equals(cursor.filters());
        if (!ofThisList || !sortAgrees || !filtersAgree) {
            throw invalid();
        }
        return new Slice(list, cursor.sort(), cursor.filters(), limit, cursor.after());
    }

    /**
     * The page of what was fetched for a slice.
     *
     * @param fetched up to {@link Slice#fetch()} items
     * @param position an item's values of the sort field and its tie-breaks
     */
    public <T> Page<T> page(Slice slice, List<T> fetched, Function<? super T, List<String>> position) {
        if (fetched.size() <= slice.limit()) {
            return new Page<>(List.copyOf(fetched), null);
        }
        List<T> items = List.copyOf(fetched.subList(0, slice.limit()));
        List<String> end = position.apply(items.getLast());
        return new Page<>(
                items, write(new Content(authority.code(), slice.list(), slice.sort(), slice.filters(), end)));
    }

    private static int limit(@Nullable Integer asked) {
        int limit = asked == null ? PageQuery.DEFAULT_LIMIT : asked;
        if (limit < 1 || limit > PageQuery.LARGEST_LIMIT) {
            throw new ProblemException(
                    PlatformProblem.INVALID_FIELDS,
                    new FieldError("?limit", "out-of-range", "expected 1 to " + PageQuery.LARGEST_LIMIT));
        }
        return limit;
    }

    private static String sort(String asked, Set<String> sorts) {
        String field = asked.startsWith("-") ? asked.substring(1) : asked;
        if (!sorts.contains(field) && !sorts.contains("-" + field)) {
            String names = String.join(
                    ", ",
                    sorts.stream().map(name -> name.replace("-", "")).sorted().toList());
            throw new ProblemException(
                    PlatformProblem.INVALID_FIELDS,
                    new FieldError("?sort", "unknown-field", "this list can be sorted by " + names));
        }
        return asked;
    }

    private Content read(String cursor) {
        byte[] content = seal.open(cursor).orElseThrow(Cursors::invalid);
        try {
            return json.readValue(content, Content.class);
        } catch (IOException e) {
            throw new IllegalStateException("a cursor that we signed can be read", e);
        }
    }

    private String write(Content content) {
        try {
            return seal.seal(json.writeValueAsBytes(content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a cursor can always be written", e);
        }
    }

    private static ProblemException invalid() {
        return new ProblemException(
                PlatformProblem.INVALID_CURSOR,
                new FieldError("?after", "invalid-cursor", "give the cursor as the page before gave it, or none"));
    }
}
