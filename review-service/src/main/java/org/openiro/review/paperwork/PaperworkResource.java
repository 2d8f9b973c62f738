package org.openiro.review.paperwork;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.access.AccessLog;
import org.openiro.platform.access.Roles;
import org.openiro.platform.access.TouchesChildren;
import org.openiro.platform.http.ETags;
import org.openiro.platform.http.IdempotentCommand;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.paperwork.domain.Paper;
import org.openiro.review.paperwork.domain.PaperworkRule;
import org.openiro.review.review.ReviewRegister;

@Path("/v1/reviews/{reviewId}/paperwork")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Paperwork")
class PaperworkResource {

    private final ReviewRegister reviews;
    private final KeepPaperwork keeping;
    private final WorkingDays workingDays;
    private final AccessLog accessLog;
    private final Clock clock;

    PaperworkResource(
            ReviewRegister reviews, KeepPaperwork keeping, WorkingDays workingDays, AccessLog accessLog, Clock clock) {
        this.reviews = reviews;
        this.keeping = keeping;
        this.workingDays = workingDays;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @GET
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            operationId = "getPaperwork",
            summary = "The paperwork of a review that was held: what is due when, and what was in time")
    @APIResponse(
            responseCode = "200",
            description = "The paperwork.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PaperworkResponse.class),
                            examples = @ExampleObject(name = "paperwork", value = PaperworkResponse.EXAMPLE)))
    public Response get(@PathParam("reviewId") UUID reviewId) {
        accessLog.touched(reviews.childOf(reviewId));
        var review = reviews.get(reviewId);
        if (review.completedOn() == null) {
            throw new ProblemException(PlatformProblem.NOT_FOUND);
        }
        return answer(keeping.of(review));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR})
    @Operation(
            operationId = "recordPaperwork",
            summary =
                    "Record that the decisions were issued, the record completed or distributed; or correct what is recorded")
    @APIResponse(
            responseCode = "200",
            description = "Recorded.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PaperworkResponse.class),
                            examples = @ExampleObject(name = "paperwork", value = PaperworkResponse.EXAMPLE)))
    public Response record(
            @PathParam("reviewId") UUID reviewId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RecordPaperRequest request) {
        return answer(keeping.record(reviewId, ifMatch, request));
    }

    /** The tag names what the review and its decisions may change of it, beside the entries. */
    private Response answer(PaperworkOfReview paperwork) {
        var today = LocalDate.now(clock);
        var issued = paperwork.done(Paper.DECISIONS);
        return Response.ok(PaperworkResponse.of(
                        paperwork,
                        paperwork.standing(new PaperworkRule(workingDays), today),
                        workingDays.calendarVersion()))
                .tag(ETags.of(
                        paperwork.version(),
                        today + "." + paperwork.completedOn() + (paperwork.followed() ? ".followed" : "") + "."
                                + issued.doneOn() + "." + issued.firstDoneOn() + "." + issued.waiting()))
                .build();
    }
}
