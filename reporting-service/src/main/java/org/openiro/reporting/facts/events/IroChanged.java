package org.openiro.reporting.facts.events;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.reporting.facts.domain.Iro;
import org.openiro.reporting.facts.domain.IroPost;
import org.openiro.reporting.facts.domain.Span;

/** The fields of {@code iro-changed.v1} that figures need. */
record IroChanged(UUID iroId, boolean vacant, boolean teamManager, List<Post> posts, List<Absence> absences) {

    IroChanged {
        requireNonNull(iroId);
        requireNonNull(posts);
        requireNonNull(absences);
    }

    Iro iro() {
        return new Iro(
                iroId,
                vacant,
                teamManager,
                posts.stream().map(Post::post).toList(),
                absences.stream().map(Absence::span).toList());
    }

    record Post(
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable BigDecimal fte,
            BigDecimal iroShare) {

        Post {
            requireNonNull(from);
            requireNonNull(iroShare);
        }

        IroPost post() {
            return new IroPost(new Span(from, to), fte, iroShare);
        }
    }

    record Absence(LocalDate from, @Nullable LocalDate to) {

        Absence {
            requireNonNull(from);
        }

        Span span() {
            return new Span(from, to);
        }
    }
}
