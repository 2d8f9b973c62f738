package org.openiro.reporting.indicator.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.access.Roles;
import org.openiro.platform.http.FieldError;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;
import org.openiro.reporting.facts.domain.ParticipationCount;
import org.openiro.reporting.facts.store.ReviewFacts;

/** Reviews by calendar year of completion and participation code, to hold against a return to the Department. */
@Path("/v1/participation-counts")
@Tag(name = "Participation")
@Produces(MediaType.APPLICATION_JSON)
public class ParticipationCountResource {

    private static final String EXAMPLE = """
            [{"year": 2024, "code": "PN1", "reviews": 30}, {"year": 2024, "code": "PN7", "reviews": 4}]""";

    private final ReviewFacts reviews;

    ParticipationCountResource(ReviewFacts reviews) {
        this.reviews = reviews;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.ANALYST, Roles.IRO, Roles.IRO_MANAGER, Roles.SENIOR_MANAGER, Roles.AUDITOR})
    @Operation(
            operationId = "countParticipation",
            summary = "Count reviews by calendar year of completion and participation code",
            description = "One for each review and code: a review whose source rows contradict each other counts under"
                    + " each of its codes until a person settles them. Codes and dates as recorded, whatever the child's"
                    + " age; short breaks included. Only sums are read, so no child is in the access log.")
    @APIResponse(
            responseCode = "200",
            description = "Counts in order of year and code",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = ParticipationCount.class),
                            examples = @ExampleObject(name = "two codes", value = EXAMPLE)))
    @APIResponse(
            responseCode = "400",
            description = "A date is missing, unreadable, or the days are in the wrong order")
    public List<ParticipationCount> count(
            @Parameter(description = "First day of completion", required = true, example = "2017-01-01")
                    @QueryParam("from")
                    @Nullable
                    LocalDate from,
            @Parameter(description = "Last day of completion", required = true, example = "2021-12-31")
                    @QueryParam("to")
                    @Nullable
                    LocalDate to) {
        if (from == null) {
            throw missing("?from");
        }
        if (to == null) {
            throw missing("?to");
        }
        if (to.isBefore(from)) {
            throw new ProblemException(
                    PlatformProblem.INVALID_FIELDS,
                    new FieldError("?to", "before-from", "the last day must not lie before the first"));
        }
        return reviews.participationCounts(from, to);
    }

    private static ProblemException missing(String parameter) {
        return new ProblemException(
                PlatformProblem.INVALID_FIELDS, new FieldError(parameter, "required", "this day must be given"));
    }
}
