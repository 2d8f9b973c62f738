package org.openiro.escalation.testing;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;

/** Children as review-service tells of them, all of them made up. */
public final class SampleChild {

    private SampleChild() {}

    /** The body of a state of the child, whom its case-management system knows by these identifiers. */
    public static String called(String childId, String... identifiers) {
        return Stream.of(identifiers)
                .map("{\"scheme\":\"lcs\",\"identifier\":\"%s\"}"::formatted)
                .collect(joining(",", "{\"childId\":\"" + childId + "\",\"identifiers\":[", "]}"));
    }
}
