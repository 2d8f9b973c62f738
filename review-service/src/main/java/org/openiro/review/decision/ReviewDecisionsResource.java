package org.openiro.review.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.access.AccessLog;
import org.openiro.platform.access.Roles;
import org.openiro.platform.access.TouchesChildren;
import org.openiro.platform.http.Cursors;
import org.openiro.platform.http.Filters;
import org.openiro.platform.http.IdempotentCommand;
import org.openiro.platform.http.Page;
import org.openiro.platform.http.PageQuery;
import org.openiro.review.child.Children;
import org.openiro.review.child.OwnTeams;
import org.openiro.review.review.ReviewRegister;

@Path("/v1/reviews/{reviewId}/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
class ReviewDecisionsResource {

    static final String UNCHANGED =
            "The ETag of the list of the review's decisions as it was read: 412 when anything was done with one of them since. Without it nobody asks.";

    private final ReviewRegister reviews;
    private final Children children;
    private final Decisions decisions;
    private final KeepDecisions keeping;
    private final DecisionAnswers answers;
    private final OwnTeams ownTeams;
    private final Cursors cursors;
    private final AccessLog accessLog;

    ReviewDecisionsResource(
            ReviewRegister reviews,
            Children children,
            Decisions decisions,
            KeepDecisions keeping,
            DecisionAnswers answers,
            OwnTeams ownTeams,
            Cursors cursors,
            AccessLog accessLog) {
        this.reviews = reviews;
        this.children = children;
        this.decisions = decisions;
        this.keeping = keeping;
        this.answers = answers;
        this.ownTeams = ownTeams;
        this.cursors = cursors;
        this.accessLog = accessLog;
    }

    @GET
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.TEAM_MANAGER, Roles.AUDITOR})
    @Operation(operationId = "listDecisionsOfReview", summary = "What a review decided, the first due first")
    public RestResponse<Page<DecisionResponse>> list(@PathParam("reviewId") UUID reviewId, @BeanParam PageQuery page) {
        var childId = reviews.childOf(reviewId);
        accessLog.touched(childId);
        ownTeams.require(children.get(childId));
        // Read before what it speaks of: a change in between refuses a command too many, never one too few.
        var tag = answers.tag(reviewId);
        var slice = cursors.open(page, Filters.none(), List.of("dueOn"));
        var found = cursors.page(slice, decisions.page(reviewId, slice), Decisions::position);
        return RestResponse.ResponseBuilder.ok(new Page<>(answers.of(reviewId, found.items()), found.next()))
                .tag(tag)
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR})
    @Operation(operationId = "makeDecision", summary = "Record what a review that was held decided")
    @APIResponse(
            responseCode = "201",
            description = "Recorded; it has not been circulated yet.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DecisionResponse.class),
                            examples = @ExampleObject(name = "decision", value = DecisionResponse.EXAMPLE)))
    public Response make(@PathParam("reviewId") UUID reviewId, @NotNull @Valid MakeDecisionRequest request) {
        return answers.created(keeping.make(reviewId, request));
    }

    @POST
    @Path("/circulations")
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR})
    @Operation(
            operationId = "circulateDecisions",
            summary =
                    "Record that these decisions of a review went out; five working days to contest run from that day")
    @APIResponse(
            responseCode = "201",
            description = "Recorded of those decisions, and of no others.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CirculationResponse.class),
                            examples = @ExampleObject(name = "circulation", value = CirculationResponse.EXAMPLE)))
    public Response circulate(
            @PathParam("reviewId") UUID reviewId,
            @Parameter(description = UNCHANGED) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CirculateDecisionsRequest request) {
        var all = keeping.circulate(reviewId, ifMatch, request);
        return Response.status(Response.Status.CREATED)
                .entity(new CirculationResponse(reviewId, request.circulatedOn(), answers.of(reviewId, all)))
                .tag(answers.tag(reviewId))
                .build();
    }

    @POST
    @Path("/correct-circulation")
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR})
    @Operation(
            operationId = "correctCirculation",
            summary = "Record that these decisions went out on another day than was recorded, or did not go out")
    @APIResponse(
            responseCode = "200",
            description = "Corrected; the paperwork of the review follows.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CirculationResponse.class),
                            examples = @ExampleObject(name = "circulation", value = CirculationResponse.EXAMPLE)))
    public Response correctCirculation(
            @PathParam("reviewId") UUID reviewId,
            @Parameter(description = UNCHANGED) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CorrectCirculationRequest request) {
        var all = keeping.correctCirculation(reviewId, ifMatch, request);
        return Response.ok(new CirculationResponse(reviewId, request.circulatedOn(), answers.of(reviewId, all)))
                .tag(answers.tag(reviewId))
                .build();
    }
}
