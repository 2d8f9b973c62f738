package org.openiro.caseload.iro.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openiro.caseload.dates.domain.Span;
import org.openiro.caseload.iro.api.IroRequest.AbsenceRequest;
import org.openiro.caseload.iro.api.IroRequest.PostRequest;
import org.openiro.caseload.iro.domain.IroDetails;
import org.openiro.caseload.iro.domain.Post;
import org.openiro.platform.http.FieldError;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;

/** Reads a valid record out of a request whose fields are each well formed, or names those that do not fit together. */
final class IroDetailsReader {

    private final List<FieldError> errors = new ArrayList<>();

    private IroDetailsReader() {}

    static IroDetails read(IroRequest request) {
        return new IroDetailsReader().details(request);
    }

    private IroDetails details(IroRequest request) {
        List<PostRequest> posts = Objects.requireNonNullElse(request.posts(), List.of());
        List<AbsenceRequest> absences = Objects.requireNonNullElse(request.absences(), List.of());
        IntStream.range(0, posts.size())
                .forEach(at -> order(
                        "/posts/" + at, posts.get(at).from(), posts.get(at).to()));
        IntStream.range(0, absences.size())
                .forEach(at -> order(
                        "/absences/" + at,
                        absences.get(at).from(),
                        absences.get(at).to()));
        boolean vacant = Boolean.TRUE.equals(request.vacant());
        if (vacant) {
            refuseOnVacancy("/subject", request.subject() != null);
            refuseOnVacancy("/teamManager", Boolean.TRUE.equals(request.teamManager()));
            refuseOnVacancy("/absences", !absences.isEmpty());
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(PlatformProblem.INVALID_FIELDS, errors.toArray(FieldError[]::new));
        }
        return new IroDetails(
                request.name(),
                request.subject(),
                request.professional(),
                request.team(),
                vacant,
                Boolean.TRUE.equals(request.teamManager()),
                posts.stream().map(IroDetailsReader::post).toList(),
                absences.stream()
                        .map(absence -> new Span(absence.from(), absence.to()))
                        .toList());
    }

    private static Post post(PostRequest post) {
        return new Post(
                new Span(post.from(), post.to()),
                post.fte(),
                Objects.requireNonNullElse(post.iroShare(), BigDecimal.ONE),
                post.basis());
    }

    private void order(String pointer, LocalDate from, @Nullable LocalDate to) {
        if (to != null && !to.isAfter(from)) {
            errors.add(new FieldError(
                    pointer + "/to",
                    "not-after-from",
                    "must be after from: it is the first day on which it no longer holds"));
        }
    }

    private void refuseOnVacancy(String pointer, boolean given) {
        if (given) {
            errors.add(new FieldError(pointer, "vacant-post", "a vacant post has none"));
        }
    }
}
