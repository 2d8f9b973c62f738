package org.openiro.caseload.iro.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiro.caseload.dates.domain.Span;

/**
 * The whole of what is recorded of an IRO or a vacant post.
 *
 * @param name how people call the IRO; never leaves this service
 * @param subject the identity provider's stable subject, by which "me" is resolved
 * @param professional the case-management system's reference, by which involvements are matched
 */
public record IroDetails(
        @Nullable String name,
        @Nullable String subject,
        @Nullable String professional,
        @Nullable String team,
        boolean vacant,
        boolean teamManager,
        List<Post> posts,
        List<Span> absences) {

    public IroDetails {
        posts = List.copyOf(posts);
        absences = List.copyOf(absences);
    }

    /** A person whom only the source's involvements name: no name, and hours that nobody has said. */
    public static IroDetails named(String professional, @Nullable String team) {
        return new IroDetails(null, null, professional, team, false, false, List.of(), List.of());
    }
}
