package org.openiro.platform.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers the filters that a request gave for {@link Cursors}; those not given are left out. */
public final class Filters {

    private final Map<String, String> given = new LinkedHashMap<>();

    private Filters() {}

    public static Filters none() {
        return new Filters();
    }

    public static Filters of(String name, @Nullable Object value) {
        return none().and(name, value);
    }

    public Filters and(String name, @Nullable Object value) {
        if (value != null) {
            given.put(name, value.toString());
        }
        return this;
    }

    Map<String, String> given() {
        return Map.copyOf(given);
    }
}
