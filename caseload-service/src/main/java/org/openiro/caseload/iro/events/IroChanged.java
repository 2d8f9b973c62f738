package org.openiro.caseload.iro.events;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.caseload.dates.domain.Span;
import org.openiro.caseload.iro.domain.Basis;
import org.openiro.caseload.iro.domain.IroDetails;

/** Body of {@code iro-changed.v1}: the whole state of an IRO but the name. */
record IroChanged(
        UUID iroId,
        @Nullable String subject,
        @Nullable String professional,
        @Nullable String team,
        boolean vacant,
        boolean teamManager,
        List<Post> posts,
        List<Absence> absences,
        URI detailUrl) {

    record Post(
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable BigDecimal fte,
            BigDecimal iroShare,
            Basis basis) {

        static Post of(org.openiro.caseload.iro.domain.Post post) {
            Span span = post.span();
            return new Post(span.from(), span.to(), post.fte(), post.iroShare(), post.basis());
        }
    }

    record Absence(LocalDate from, @Nullable LocalDate to) {

        static Absence of(Span span) {
            return new Absence(span.from(), span.to());
        }
    }

    static IroChanged of(UUID iroId, IroDetails iro, URI detailUrl) {
        return new IroChanged(
                iroId,
                iro.subject(),
                iro.professional(),
                iro.team(),
                iro.vacant(),
                iro.teamManager(),
                iro.posts().stream().map(Post::of).toList(),
                iro.absences().stream().map(Absence::of).toList(),
                detailUrl);
    }
}
