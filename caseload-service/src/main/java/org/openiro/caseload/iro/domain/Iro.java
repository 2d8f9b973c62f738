package org.openiro.caseload.iro.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.openiro.caseload.dates.domain.Span;

/**
 * What a caseload depends on in an IRO's record. A vacant post and the IRO manager carry no FTE for IRO work
 * (definitions, "Caseload on D"): the manager's children count all the same.
 */
public record Iro(UUID id, boolean vacant, boolean teamManager, List<Post> posts, List<Span> absences) {

    public Iro {
        posts = List.copyOf(posts);
        absences = List.copyOf(absences);
    }

    public boolean inPostOn(LocalDate day) {
        return posts.stream().anyMatch(post -> post.heldOn(day));
    }

    /** Whether the hours of this day are said: an IRO without a post that day, or with one without FTE, has none. */
    public boolean fteKnownOn(LocalDate day) {
        return inPostOn(day) && posts.stream().filter(post -> post.heldOn(day)).allMatch(Post::fteKnown);
    }

    /** FTE for IRO work that this person fills on the day. */
    public BigDecimal filledFteOn(LocalDate day) {
        return vacant || teamManager ? BigDecimal.ZERO : contracted(day);
    }

    /** FTE for IRO work that nobody fills on the day. */
    public BigDecimal vacantFteOn(LocalDate day) {
        return vacant ? contracted(day) : BigDecimal.ZERO;
    }

    /** Whether every post that was ever recorded ended on or before the day; one without any post has not left. */
    public boolean leftBy(LocalDate day) {
        return !posts.isEmpty() && posts.stream().noneMatch(post -> post.span().holdsOnOrAfter(day));
    }

    private BigDecimal contracted(LocalDate day) {
        return posts.stream()
                .filter(post -> post.heldOn(day))
                .map(Post::iroFte)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
