package org.openiro.reporting.facts.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An IRO or a vacant post. Filled FTE on a day is contracted FTE times the share for IRO work: agency in; vacant posts and
 * the manager out; the share for chairing child protection conferences is already out of the share for IRO work.
 */
public record Iro(UUID iroId, boolean vacant, boolean teamManager, List<IroPost> posts, List<Span> absences) {

    public Iro {
        posts = List.copyOf(posts);
        absences = List.copyOf(absences);
    }

    public boolean counted() {
        return !vacant && !teamManager;
    }

    public BigDecimal filledFteOn(LocalDate day) {
        if (!counted()) {
            return BigDecimal.ZERO;
        }
        return postsOn(day).stream()
                .map(post -> post.fte() == null ? BigDecimal.ZERO : post.fte().multiply(post.iroShare()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A post without hours on the day, or none at all for somebody who holds children then. */
    public boolean hoursUnknownOn(LocalDate day, boolean holdsChildren) {
        List<IroPost> current = postsOn(day);
        return counted()
                && (current.isEmpty() ? holdsChildren : current.stream().anyMatch(post -> post.fte() == null));
    }

    private List<IroPost> postsOn(LocalDate day) {
        return posts.stream().filter(post -> post.span().covers(day)).toList();
    }
}
