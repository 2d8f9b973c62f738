package org.openiro.caseload.iro.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.caseload.dates.domain.Span;
import org.openiro.caseload.iro.domain.Basis;
import org.openiro.caseload.iro.domain.IroDetails;
import org.openiro.caseload.iro.domain.Post;
import org.openiro.caseload.iro.store.IroRecord;

/** An IRO or vacant post as recorded. */
@Schema(name = "Iro")
record IroResponse(
        UUID iroId,
        @Nullable String name,
        @Nullable String subject,
        @Nullable String professional,
        @Nullable String team,
        boolean vacant,
        boolean teamManager,
        List<PostResponse> posts,
        List<AbsenceResponse> absences,

        @Schema(
                description =
                        "false: only the import knows this IRO, whose hours are unknown until a manager gives them")
        boolean enteredByPerson,

        Instant recordedAt) {

    @Schema(name = "IroPostRecorded")
    record PostResponse(
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable BigDecimal fte,
            BigDecimal iroShare,
            Basis basis) {

        static PostResponse of(Post post) {
            Span span = post.span();
            return new PostResponse(span.from(), span.to(), post.fte(), post.iroShare(), post.basis());
        }
    }

    @Schema(name = "IroAbsenceRecorded")
    record AbsenceResponse(LocalDate from, @Nullable LocalDate to) {}

    static IroResponse of(IroRecord iro) {
        IroDetails details = iro.details();
        return new IroResponse(
                iro.iroId(),
                details.name(),
                details.subject(),
                details.professional(),
                details.team(),
                details.vacant(),
                details.teamManager(),
                details.posts().stream().map(PostResponse::of).toList(),
                details.absences().stream()
                        .map(absence -> new AbsenceResponse(absence.from(), absence.to()))
                        .toList(),
                iro.enteredByPerson(),
                iro.recordedAt());
    }
}
