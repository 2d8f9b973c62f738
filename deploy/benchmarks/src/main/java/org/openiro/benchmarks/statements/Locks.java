package org.openiro.benchmarks.statements;

import java.util.regex.Pattern;

/** The numbers of a copy's locks: copies must not wait for each other where originals of different keys would not. */
final class Locks {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+");

    private Locks() {}

    /** Every number in a text becomes the copy's. */
    static String copy(String seen, long number) {
        return NUMBER.matcher(seen).replaceAll(found -> Long.toString(Long.parseLong(found.group()) ^ number));
    }

    /** The same of one number, as SQL in which the copy's number is an expression. */
    static String sql(String seen, String number) {
        return "(" + seen + " # " + number + ")";
    }
}
