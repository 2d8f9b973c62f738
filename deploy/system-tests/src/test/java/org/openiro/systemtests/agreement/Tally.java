package org.openiro.systemtests.agreement;

import java.util.Set;
import java.util.TreeSet;

/** How much was compared at one place on all days. */
final class Tally {

    private final Set<String> seen = new TreeSet<>();
    private long compared;
    private long differing;

    /** An answer begins with the class; that of a report is a number, which its name tells apart. */
    void count(String id, String shown, boolean agrees) {
        compared++;
        differing += agrees ? 0 : 1;
        int end = shown.indexOf(',');
        String first = end < 0 ? shown : shown.substring(0, end);
        seen.add(Character.isDigit(first.charAt(0)) ? id : first);
    }

    long compared() {
        return compared;
    }

    long differing() {
        return differing;
    }

    Set<String> seen() {
        return Set.copyOf(seen);
    }
}
