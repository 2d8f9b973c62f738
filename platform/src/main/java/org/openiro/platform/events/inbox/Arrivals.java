package org.openiro.platform.events.inbox;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Of one transaction: what nothing waited for when it was looked, and what of that has arrived since. */
final class Arrivals {

    private final Map<String, Set<String>> unawaited = new HashMap<>();
    private final Map<String, Map<String, Consumer<Runnable>>> arrived = new LinkedHashMap<>();

    void unawaited(String kind, Collection<String> ids) {
        unawaited.computeIfAbsent(kind, _ -> new HashSet<>()).addAll(ids);
    }

    boolean areUnawaited(String kind, Collection<String> ids) {
        return unawaited.getOrDefault(kind, Set.of()).containsAll(ids);
    }

    void awaited(String kind, String id) {
        unawaited.computeIfAbsent(kind, _ -> new HashSet<>()).remove(id);
    }

    /** @param within in which whatever has begun to wait for it is to be applied */
    void arrived(String kind, Collection<String> ids, Consumer<Runnable> within) {
        Map<String, Consumer<Runnable>> ofKind = arrived.computeIfAbsent(kind, _ -> new LinkedHashMap<>());
        ids.forEach(id -> ofKind.put(id, within));
    }

    /** All that arrived, by kind; nothing is unawaited any more. */
    Map<String, Map<String, Consumer<Runnable>>> end() {
        unawaited.clear();
        return arrived;
    }
}
