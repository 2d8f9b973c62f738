package org.openiro.review.policy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.access.Roles;
import org.openiro.platform.http.Cursors;
import org.openiro.platform.http.ETags;
import org.openiro.platform.http.Filters;
import org.openiro.platform.http.IdempotentCommand;
import org.openiro.platform.http.Page;
import org.openiro.platform.http.PageQuery;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;

@Path("/v1/local-policies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Local policies")
class LocalPoliciesResource {

    private final PolicyRegister policies;
    private final SetPolicy setting;
    private final Cursors cursors;

    LocalPoliciesResource(PolicyRegister policies, SetPolicy setting, Cursors cursors) {
        this.policies = policies;
        this.setting = setting;
        this.cursors = cursors;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.ANALYST, Roles.AUDITOR})
    @Operation(
            operationId = "listLocalPolicies",
            summary = "The council's own standards for review dates, the newest first, ended ones among them")
    public Page<LocalPolicyResponse> list(@BeanParam PageQuery page) {
        var slice = cursors.open(page, Filters.none(), List.of("-from"));
        var found = cursors.page(slice, policies.page(slice), PolicyRegister::position);
        return new Page<>(found.items().stream().map(LocalPolicyResponse::of).toList(), found.next());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @RolesAllowed(Roles.IRO_MANAGER)
    @Operation(
            operationId = "setLocalPolicy",
            summary = "Set a standard that shortens review dates; the local due dates of all children follow")
    @APIResponse(
            responseCode = "201",
            description = "Set.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LocalPolicyResponse.class),
                            examples = @ExampleObject(name = "policy", value = LocalPolicyResponse.EXAMPLE)))
    public Response set(@NotNull @Valid SetPolicyRequest request) {
        var row = setting.set(request);
        return answer(Response.created(URI.create("/v1/local-policies/" + row.id())), row);
    }

    @GET
    @Path("/{policyId}")
    @Transactional
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.ANALYST, Roles.AUDITOR})
    @Operation(operationId = "getLocalPolicy", summary = "One standard of the council")
    @APIResponse(
            responseCode = "200",
            description = "The policy.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LocalPolicyResponse.class),
                            examples = @ExampleObject(name = "policy", value = LocalPolicyResponse.EXAMPLE)))
    public Response get(@PathParam("policyId") UUID policyId) {
        return answer(Response.ok(), known(policyId));
    }

    @POST
    @Path("/{policyId}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @RolesAllowed(Roles.IRO_MANAGER)
    @Operation(
            operationId = "endLocalPolicy",
            summary = "Say from when a standard counts no more; on its own first day, that it never did")
    @APIResponse(
            responseCode = "200",
            description = "Ended.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LocalPolicyResponse.class),
                            examples = @ExampleObject(name = "policy", value = LocalPolicyResponse.EXAMPLE)))
    public Response end(
            @PathParam("policyId") UUID policyId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid EndPolicyRequest request) {
        var row = known(policyId);
        ETags.require(ifMatch, row.version());
        return answer(Response.ok(), setting.end(row, request));
    }

    private LocalPolicyRow known(UUID policyId) {
        return policies.findByIdOptional(policyId).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
    }

    private static Response answer(Response.ResponseBuilder response, LocalPolicyRow row) {
        return response.entity(LocalPolicyResponse.of(row))
                .tag(ETags.of(row.version()))
                .build();
    }
}
