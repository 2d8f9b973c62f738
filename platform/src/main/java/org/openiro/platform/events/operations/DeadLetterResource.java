package org.openiro.platform.events.operations;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.access.Roles;
import org.openiro.platform.events.deadletter.Body;
import org.openiro.platform.events.deadletter.DeadLetter;
import org.openiro.platform.events.deadletter.DeadLetters;
import org.openiro.platform.http.Cursors;
import org.openiro.platform.http.ETags;
import org.openiro.platform.http.FieldError;
import org.openiro.platform.http.Filters;
import org.openiro.platform.http.IdempotentCommand;
import org.openiro.platform.http.Page;
import org.openiro.platform.http.PageQuery;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;
import org.openiro.platform.http.Slice;

@Path("/v1/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
class DeadLetterResource {

    private final DeadLetters letters;
    private final MendingDeadLetters mending;
    private final Cursors cursors;

    DeadLetterResource(DeadLetters letters, MendingDeadLetters mending, Cursors cursors) {
        this.cursors = cursors;
        this.letters = letters;
        this.mending = mending;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.INTEGRATION, Roles.PLATFORM_ADMIN, Roles.AUDITOR})
    @Operation(operationId = "listDeadLetters", summary = "Records that could not be applied, and why")
    public Page<DeadLetterSummary> list(
            @QueryParam("state") @Nullable DeadLetterState state, @BeanParam PageQuery query) {
        Slice slice = cursors.open(query, Filters.of("state", state), List.of("receivedAt"));
        List<DeadLetterSummary> found =
                letters.list(slice).stream().map(DeadLetterSummary::of).toList();
        return cursors.page(
                slice,
                found,
                letter -> List.of(letter.receivedAt().toString(), letter.id().toString()));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Roles.INTEGRATION, Roles.PLATFORM_ADMIN})
    @Operation(operationId = "getDeadLetter", summary = "One such record with its body")
    public RestResponse<DeadLetterResponse> get(@PathParam("id") UUID id) {
        return answer(mending.find(id));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.INTEGRATION, Roles.PLATFORM_ADMIN})
    @Operation(operationId = "mendDeadLetter", summary = "Puts a mended body, or headers, in place of what came")
    public RestResponse<DeadLetterResponse> mend(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull MendRequest request) {
        if (request.payload() == null && request.headers() == null) {
            throw new ProblemException(
                    PlatformProblem.INVALID_FIELDS,
                    new FieldError("/payload", "required", "a payload, headers or both"));
        }
        Body body = request.payload() == null
                ? null
                : Body.of(request.payload().toString().getBytes(UTF_8));
        return answer(mending.mend(id, ifMatch, body, request.headers()));
    }

    @POST
    @Path("/{id}/replays")
    @IdempotentCommand
    @RolesAllowed({Roles.INTEGRATION, Roles.PLATFORM_ADMIN})
    @Operation(operationId = "replayDeadLetter", summary = "Tries the record again, as it was mended if it was")
    public RestResponse<ReplayedResponse> replay(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return RestResponse.ok(ReplayedResponse.of(mending.replay(id, ifMatch)));
    }

    @POST
    @Path("/{id}/close")
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @RolesAllowed({Roles.INTEGRATION, Roles.PLATFORM_ADMIN})
    @Operation(
            operationId = "closeDeadLetter",
            summary =
                    "Gives a record up that cannot be mended; it is kept, and stays closed when it comes again as it was")
    public RestResponse<DeadLetterSummary> close(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CloseDeadLetterRequest request) {
        DeadLetter closed = mending.close(id, ifMatch, request.reason());
        return RestResponse.ResponseBuilder.ok(DeadLetterSummary.of(closed))
                .tag(ETags.of(closed.version()))
                .build();
    }

    private static RestResponse<DeadLetterResponse> answer(DeadLetter letter) {
        return RestResponse.ResponseBuilder.ok(DeadLetterResponse.of(letter))
                .tag(ETags.of(letter.version()))
                .build();
    }
}
