package org.openiro.systemtests.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openiro.systemtests.LocalPlatform;
import org.openiro.systemtests.faults.Databases.Event;

/**
 * Every event that a publisher keeps in its journal, and that a consumer is there for, has had its effect there once; none
 * had one that was never published. A consumer is there for a kind of event when it has taken any of that kind.
 */
final class EventCheck {

    private final Databases databases;
    private final String authority;

    EventCheck(LocalPlatform platform, String authority) {
        this.databases = new Databases(platform);
        this.authority = authority;
    }

    private record Kind(String topic, String type) {

        static Kind of(Event event) {
            return new Kind(event.topic(), event.type());
        }
    }

    Check events() {
        List<Event> published = Databases.PUBLISHERS.stream()
                .flatMap(publisher -> databases.journal(publisher, authority).stream())
                .toList();
        Map<String, Event> byId = new HashMap<>();
        published.forEach(event -> byId.put(event.id(), event));
        List<String> expected = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (String consumer : Databases.CONSUMERS) {
            List<String> taken = databases.inbox(consumer, authority);
            Set<Kind> kinds = new HashSet<>();
            taken.stream()
                    .map(byId::get)
                    .filter(event -> event != null)
                    .map(Kind::of)
                    .forEach(kinds::add);
            taken.forEach(id -> found.add(line(consumer, id, byId)));
            published.stream()
                    .filter(event -> kinds.contains(Kind.of(event)))
                    .forEach(event -> expected.add(line(consumer, event.id(), byId)));
        }
        return Check.of("events", expected.stream(), found.stream());
    }

    private static String line(String consumer, String id, Map<String, Event> byId) {
        Event event = byId.get(id);
        String what = event == null ? "published by nobody" : event.type();
        return "%s of %s at %s".formatted(what, id, consumer);
    }
}
