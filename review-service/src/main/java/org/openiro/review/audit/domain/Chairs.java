package org.openiro.review.audit.domain;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * Who chaired any meeting of a review.
 *
 * @param names what they are called, and the subjects of those that are known, in lower case
 * @param known whether it is known of every meeting which person that was
 */
public record Chairs(Set<String> names, boolean known) {

    /**
     * Those whom a review names.
     *
     * @param everyMeeting whether it names one of every meeting
     * @param subjectsOf the identity provider's subjects behind a name; none when it is not known who is meant
     */
    public static Chairs of(
            Collection<String> references, boolean everyMeeting, Function<String, Set<String>> subjectsOf) {
        var names = new HashSet<String>();
        boolean known = everyMeeting;
        for (var reference : references) {
            var subjects = subjectsOf.apply(reference);
            known &= !subjects.isEmpty();
            names.add(lower(reference));
            subjects.forEach(subject -> names.add(lower(subject)));
        }
        return new Chairs(Set.copyOf(names), known);
    }

    public boolean include(String person) {
        return names.contains(lower(person));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
