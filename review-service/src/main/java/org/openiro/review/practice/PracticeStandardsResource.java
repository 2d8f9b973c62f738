package org.openiro.review.practice;

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

@Path("/v1/practice-standards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Standards of practice")
class PracticeStandardsResource {

    private final PracticeRegister register;
    private final SetStandards setting;
    private final StandardAnswers answers;
    private final Cursors cursors;

    PracticeStandardsResource(
            PracticeRegister register, SetStandards setting, StandardAnswers answers, Cursors cursors) {
        this.register = register;
        this.setting = setting;
        this.answers = answers;
        this.cursors = cursors;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.ANALYST, Roles.AUDITOR})
    @Operation(
            operationId = "listPracticeStandards",
            summary = "What the council expects between reviews, the newest first, ended standards among them")
    public Page<StandardResponse> list(@BeanParam PageQuery page) {
        var slice = cursors.open(page, Filters.none(), List.of("-from"));
        var found = cursors.page(slice, register.page(slice), PracticeRegister::position);
        return new Page<>(answers.of(found.items()), found.next());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @RolesAllowed(Roles.IRO_MANAGER)
    @Operation(operationId = "setPracticeStandard", summary = "Set what is expected between reviews, from a day on")
    @APIResponse(
            responseCode = "201",
            description = "Set.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StandardResponse.class),
                            examples = @ExampleObject(name = "standard", value = StandardResponse.EXAMPLE)))
    public Response set(@NotNull @Valid SetStandardRequest request) {
        var set = setting.set(request.standard());
        return answers.with(
                Response.created(
                        URI.create("/v1/practice-standards/" + set.row().id())),
                set);
    }

    @GET
    @Path("/{standardId}")
    @Transactional
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.ANALYST, Roles.AUDITOR})
    @Operation(operationId = "getPracticeStandard", summary = "One standard of practice")
    @APIResponse(
            responseCode = "200",
            description = "The standard.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StandardResponse.class),
                            examples = @ExampleObject(name = "standard", value = StandardResponse.EXAMPLE)))
    public Response get(@PathParam("standardId") UUID standardId) {
        return answers.with(Response.ok(), register.get(standardId));
    }

    @POST
    @Path("/{standardId}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @RolesAllowed(Roles.IRO_MANAGER)
    @Operation(
            operationId = "endPracticeStandard",
            summary = "Say from when a standard counts no more; on its own first day, that it never did")
    @APIResponse(
            responseCode = "200",
            description = "Ended.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StandardResponse.class),
                            examples = @ExampleObject(name = "standard", value = StandardResponse.EXAMPLE)))
    public Response end(
            @PathParam("standardId") UUID standardId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid EndStandardRequest request) {
        var set = register.held(standardId);
        ETags.require(ifMatch, set.version());
        return answers.with(Response.ok(), setting.end(set, request));
    }
}
