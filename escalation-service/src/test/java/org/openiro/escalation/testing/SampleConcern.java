package org.openiro.escalation.testing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Requests to raise a concern, all of them made up. */
public final class SampleConcern {

    public static final LocalDate RAISED_ON = LocalDate.of(2024, 9, 2);
    public static final String WORDS = "No permanence plan after two reviews; asked twice.";

    private SampleConcern() {}

    public static Map<String, Object> about(UUID childId) {
        return of(Map.of("childId", childId.toString()));
    }

    public static Map<String, Object> about(String scheme, String identifier) {
        return of(Map.of("scheme", scheme, "identifier", identifier));
    }

    public static Map<String, Object> anybody() {
        return about(UUID.randomUUID());
    }

    public static Map<String, Object> sensitive() {
        return with(anybody(), "sensitive", true);
    }

    public static Map<String, Object> with(Map<String, Object> concern, String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(concern);
        changed.put(field, value);
        return changed;
    }

    public static Map<String, Object> without(Map<String, Object> concern, String field) {
        Map<String, Object> changed = new LinkedHashMap<>(concern);
        changed.remove(field);
        return changed;
    }

    private static Map<String, Object> of(Map<String, String> child) {
        Map<String, Object> concern = new LinkedHashMap<>();
        concern.put("child", child);
        concern.put("theme", "DRIFT_DELAY");
        concern.put("otherThemes", List.of("SW_ALLOCATION"));
        concern.put("words", WORDS);
        concern.put("raisedOn", RAISED_ON.toString());
        return concern;
    }
}
