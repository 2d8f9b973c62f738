package org.openiro.benchmarks.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes the values of a copy: every id in a text becomes the copy's, and so does the name of the person it was seen for. For
 * several threads.
 */
public final class CopiedValues {

    private final Pattern varying;
    private final @Nullable String person;
    private final Map<String, List<String>> pieces = new ConcurrentHashMap<>();

    /** In whose texts no person is named. */
    public CopiedValues() {
        this.person = null;
        this.varying = Ids.UUID_TEXT;
    }

    public CopiedValues(String person) {
        this.person = person;
        this.varying = Pattern.compile(Ids.UUID_TEXT.pattern() + "|" + Pattern.quote(person));
    }

    public String copy(String seen, long number) {
        List<String> parts = pieces.computeIfAbsent(seen, this::cut);
        if (parts.size() == 1) {
            return seen;
        }
        StringBuilder copy = new StringBuilder(seen.length() + 16);
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            copy.append(i % 2 == 0 ? part : part.equals(person) ? person + "-" + number : Ids.copy(part, number));
        }
        return copy.toString();
    }

    /** What stays and what varies, in turns. */
    private List<String> cut(String seen) {
        List<String> parts = new ArrayList<>();
        Matcher found = varying.matcher(seen);
        int at = 0;
        while (found.find()) {
            parts.add(seen.substring(at, found.start()));
            parts.add(found.group());
            at = found.end();
        }
        parts.add(seen.substring(at));
        return parts;
    }
}
