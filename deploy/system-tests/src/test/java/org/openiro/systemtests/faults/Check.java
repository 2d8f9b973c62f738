package org.openiro.systemtests.faults;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The same things told by two: by whoever must know, and by the platform. They agree when both name the same, each the same
 * number of times.
 */
record Check(String name, List<String> expected, List<String> found) {

    static Check of(String name, Stream<String> expected, Stream<String> found) {
        return new Check(name, expected.sorted().toList(), found.sorted().toList());
    }

    /** A thing of which there must be none. */
    static Check none(String name, Collection<String> found) {
        return of(name, Stream.of(), found.stream());
    }

    List<String> differences() {
        List<String> differences = new ArrayList<>();
        without(expected, found).forEach(line -> differences.add("missing:  " + line));
        without(found, expected).forEach(line -> differences.add("too many: " + line));
        return differences;
    }

    /** Line for line: what stands twice is taken away once. */
    private static List<String> without(List<String> lines, List<String> others) {
        List<String> left = new ArrayList<>(lines);
        others.forEach(left::remove);
        return left;
    }
}
