package org.openiro.caseload.iro.api;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.openiro.caseload.iro.IroRegister;
import org.openiro.caseload.iro.store.IroRecord;
import org.openiro.caseload.iro.store.Iros;
import org.openiro.platform.access.Roles;
import org.openiro.platform.http.Cursors;
import org.openiro.platform.http.ETags;
import org.openiro.platform.http.Filters;
import org.openiro.platform.http.IdempotentCommand;
import org.openiro.platform.http.Page;
import org.openiro.platform.http.PageQuery;
import org.openiro.platform.http.Slice;

/** IROs and vacant posts: entered and changed by the IRO manager. No children are shown here. */
@Path("/v1/iros")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "iros")
class IroResource {

    private final IroRegister register;
    private final Iros iros;
    private final Cursors cursors;

    IroResource(IroRegister register, Iros iros, Cursors cursors) {
        this.register = register;
        this.iros = iros;
        this.cursors = cursors;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.IRO_MANAGER)
    @IdempotentCommand
    @Operation(
            operationId = "enterIro",
            summary = "Enter an IRO or a vacant post",
            description =
                    "Where the import made an IRO with the same reference whom nobody has completed, this completes"
                            + " that one.")
    @APIResponse(
            responseCode = "201",
            description = "entered",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IroResponse.class),
                            examples = @ExampleObject(name = "iro", value = IroExamples.IRO)))
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "iro", value = IroExamples.REQUEST)))
    public Response enter(@NotNull @Valid IroRequest request) {
        IroRecord iro = register.enter(IroDetailsReader.read(request));
        return Response.created(URI.create("/v1/iros/" + iro.iroId()))
                .tag(ETags.of(iro.version()))
                .entity(IroResponse.of(iro))
                .build();
    }

    @GET
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.SENIOR_MANAGER, Roles.AUDITOR})
    @Transactional
    @Operation(operationId = "listIros", summary = "IROs and vacant posts")
    public Page<IroResponse> list(
            @QueryParam("team") @Nullable String team,
            @QueryParam("professional") @Nullable String professional,
            @QueryParam("subject") @Nullable String subject,
            @QueryParam("vacant") @Nullable Boolean vacant,
            @Parameter(description = "false: those whom only the import knows") @QueryParam("enteredByPerson") @Nullable
                    Boolean enteredByPerson,
            @BeanParam PageQuery query) {
        Filters filters = Filters.of("team", team)
                .and("professional", professional)
                .and("subject", subject)
                .and("vacant", vacant)
                .and("enteredByPerson", enteredByPerson);
        Slice slice = cursors.open(query, filters, List.of("iroId"));
        Page<IroRecord> page =
                cursors.page(slice, iros.find(slice), iro -> List.of(iro.iroId().toString()));
        return new Page<>(page.items().stream().map(IroResponse::of).toList(), page.next());
    }

    @GET
    @Path("/{iroId}")
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.SENIOR_MANAGER, Roles.AUDITOR})
    @Transactional
    @Operation(operationId = "getIro", summary = "One IRO or vacant post")
    @APIResponse(
            responseCode = "200",
            description = "as recorded",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IroResponse.class),
                            examples = @ExampleObject(name = "iro", value = IroExamples.IRO)))
    public Response get(@PathParam("iroId") UUID iroId) {
        return ok(register.get(iroId));
    }

    @PUT
    @Path("/{iroId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.IRO_MANAGER)
    @Transactional
    @Operation(operationId = "changeIro", summary = "Replace the whole record of an IRO or vacant post")
    @APIResponse(
            responseCode = "200",
            description = "changed",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IroResponse.class),
                            examples = @ExampleObject(name = "iro", value = IroExamples.IRO)))
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "iro", value = IroExamples.REQUEST)))
    public Response change(
            @PathParam("iroId") UUID iroId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid IroRequest request) {
        return ok(register.change(iroId, ifMatch, IroDetailsReader.read(request)));
    }

    private static Response ok(IroRecord iro) {
        return Response.ok(IroResponse.of(iro)).tag(ETags.of(iro.version())).build();
    }
}
