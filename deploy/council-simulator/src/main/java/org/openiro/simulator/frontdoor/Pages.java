package org.openiro.simulator.frontdoor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Predicate;

/** Reads a list page after page. */
public final class Pages {

    /** The most that a page may hold. */
    public static final int LARGEST = 500;

    private Pages() {}

    /**
     * Reads on as long as a page held something that was looked for.
     *
     * @param list its address with filters and limit
     * @param lookedFor whether an item was
     */
    public static void read(ServiceClient service, String role, String list, Predicate<JsonNode> lookedFor) {
        String next = list;
        while (!next.isEmpty()) {
            JsonNode page = service.get(role, next).orStop("reading " + list);
            boolean found = false;
            for (JsonNode item : page.path("items")) {
                found |= lookedFor.test(item);
            }
            String cursor = page.path("next").asText("");
            next = found && !cursor.isEmpty() ? list + "&after=" + cursor : "";
        }
    }
}
