package org.openiro.caseload.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of one query, with named parameters only; a filter that was not given is no condition. */
public final class Conditions {

    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> parameters = new HashMap<>();

    /** The field has this value, if there is one. */
    public void equal(String field, @Nullable Object value) {
        if (value != null) {
            and(field + " = :" + field, field, value);
        }
    }

    public void and(String condition) {
        conditions.add(condition);
    }

    public void and(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    public void and(String condition, String name, Object value, String otherName, Object otherValue) {
        and(condition, name, value);
        parameters.put(otherName, otherValue);
    }

    public String where() {
        return String.join(" and ", conditions);
    }

    public Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }
}
