package org.openiro.review.decision;

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
import org.openiro.platform.http.IdempotentCommand;
import org.openiro.review.child.Children;
import org.openiro.review.child.OwnTeams;

@Path("/v1/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
class DecisionsResource {

    private final Children children;
    private final Decisions decisions;
    private final KeepDecisions keeping;
    private final DecisionAnswers answers;
    private final OwnTeams ownTeams;
    private final AccessLog accessLog;

    DecisionsResource(
            Children children,
            Decisions decisions,
            KeepDecisions keeping,
            DecisionAnswers answers,
            OwnTeams ownTeams,
            AccessLog accessLog) {
        this.children = children;
        this.decisions = decisions;
        this.keeping = keeping;
        this.answers = answers;
        this.ownTeams = ownTeams;
        this.accessLog = accessLog;
    }

    @GET
    @Path("/{decisionId}")
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.TEAM_MANAGER, Roles.AUDITOR})
    @Operation(operationId = "getDecision", summary = "One decision with its history")
    @APIResponse(
            responseCode = "200",
            description = "The decision.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DecisionResponse.class),
                            examples = @ExampleObject(name = "decision", value = DecisionResponse.EXAMPLE)))
    public Response get(@PathParam("decisionId") UUID decisionId) {
        var decision = decisions.get(decisionId);
        accessLog.touched(decision.childId());
        ownTeams.require(children.get(decision.childId()));
        return answers.ok(decision);
    }

    @POST
    @Path("/{decisionId}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.TEAM_MANAGER})
    @Operation(
            operationId = "answerDecision",
            summary = "Record that the manager agreed to a decision or contested it, a team manager of the own teams")
    @APIResponse(
            responseCode = "200",
            description = "Recorded.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DecisionResponse.class),
                            examples = @ExampleObject(name = "decision", value = DecisionResponse.EXAMPLE)))
    public Response answer(
            @PathParam("decisionId") UUID decisionId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AnswerDecisionRequest request) {
        return answers.ok(keeping.answer(decisionId, ifMatch, request));
    }

    @POST
    @Path("/{decisionId}/take-back-answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR})
    @Operation(
            operationId = "takeBackAnswer",
            summary = "Take the last answer to an open decision back, which was recorded in error")
    @APIResponse(
            responseCode = "200",
            description = "Taken back; it stays in the history.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DecisionResponse.class),
                            examples = @ExampleObject(name = "decision", value = DecisionResponse.EXAMPLE)))
    public Response takeBackAnswer(
            @PathParam("decisionId") UUID decisionId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid TakeBackAnswerRequest request) {
        return answers.ok(keeping.takeBackAnswer(decisionId, ifMatch, request));
    }

    @POST
    @Path("/{decisionId}/amend")
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR})
    @Operation(
            operationId = "amendDecision",
            summary = "Change who carries out an open decision or by when; its text only until it was circulated")
    @APIResponse(
            responseCode = "200",
            description = "Recorded.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DecisionResponse.class),
                            examples = @ExampleObject(name = "decision", value = DecisionResponse.EXAMPLE)))
    public Response amend(
            @PathParam("decisionId") UUID decisionId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AmendDecisionRequest request) {
        return answers.ok(keeping.amend(decisionId, ifMatch, request));
    }

    @POST
    @Path("/{decisionId}/close")
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR})
    @Operation(
            operationId = "closeDecision",
            summary = "Record that a decision was carried out, with the evidence, or why it will not be")
    @APIResponse(
            responseCode = "200",
            description = "Closed.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DecisionResponse.class),
                            examples = @ExampleObject(name = "decision", value = DecisionResponse.EXAMPLE)))
    public Response close(
            @PathParam("decisionId") UUID decisionId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CloseDecisionRequest request) {
        return answers.ok(keeping.close(decisionId, ifMatch, request));
    }

    @POST
    @Path("/{decisionId}/reopen")
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR})
    @Operation(operationId = "reopenDecision", summary = "Open a decision again that was closed in error")
    @APIResponse(
            responseCode = "200",
            description = "Open again.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DecisionResponse.class),
                            examples = @ExampleObject(name = "decision", value = DecisionResponse.EXAMPLE)))
    public Response reopen(
            @PathParam("decisionId") UUID decisionId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReopenDecisionRequest request) {
        return answers.ok(keeping.reopen(decisionId, ifMatch, request));
    }
}
