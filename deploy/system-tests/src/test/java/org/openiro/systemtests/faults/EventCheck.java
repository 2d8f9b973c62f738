package org.openiro.systemtests.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openiro.systemtests.Databases;

/**
 * Every event that a publisher keeps in its journal, and that a consumer is there for, has come there; none came that was
 * never published. A consumer is there for a kind of event when it has taken any of that kind. What was
 * redacted, since its child was withdrawn, may have come in time or not.
 */
record EventCheck(Databases databases, String authority) {

    private static final List<String> PUBLISHERS = List.of("review", "caseload", "escalation");
    private static final List<String> CONSUMERS = List.of("caseload", "escalation", "reporting");

    Check events() {
        Map<String, String> kinds = new HashMap<>();
        Set<String> redacted = new HashSet<>();
        for (String publisher : PUBLISHERS) {
            journal(publisher, "not null").forEach(event -> kinds.put(event[0], event[1] + " on " + event[2]));
            journal(publisher, "null").forEach(event -> redacted.add(event[0]));
        }
        List<String> expected = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (String consumer : CONSUMERS) {
            List<String> taken = inbox(consumer);
            if (taken.isEmpty()) {
                expected.add("anything at %s".formatted(consumer));
            }
            Set<String> kindsTaken = new HashSet<>();
            for (String id : taken) {
                if (!redacted.contains(id)) {
                    kindsTaken.add(kinds.getOrDefault(id, ""));
                    found.add(line(consumer, id, kinds.getOrDefault(id, "published by nobody")));
                }
            }
            kinds.forEach((id, kind) -> {
                if (kindsTaken.contains(kind)) {
                    expected.add(line(consumer, id, kind));
                }
            });
        }
        return Check.of("events", expected.stream(), found.stream());
    }

    private List<String[]> journal(String database, String body) {
        String rows = "select concat_ws(' ', id, type, topic) from outbox where authority = '%s' and data is %s"
                .formatted(authority, body);
        return databases.texts(database, rows).stream()
                .map(line -> line.split(" "))
                .toList();
    }

    private List<String> inbox(String database) {
        return databases.texts(
                database, "select event_id::text from inbox where authority = '%s'".formatted(authority));
    }

    private static String line(String consumer, String id, String kind) {
        return "%s at %s: %s".formatted(kind, consumer, id);
    }
}
