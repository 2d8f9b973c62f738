package org.openiro.review.school;

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

@Path("/v1/school-terms")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "School terms")
class SchoolTermsResource {

    private final SchoolTerms terms;
    private final SetSchoolTerm setting;
    private final Cursors cursors;

    SchoolTermsResource(SchoolTerms terms, SetSchoolTerm setting, Cursors cursors) {
        this.terms = terms;
        this.setting = setting;
        this.cursors = cursors;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            operationId = "listSchoolTerms",
            summary = "The terms of the council's schools, the latest first, those taken back among them")
    public Page<SchoolTermResponse> list(@BeanParam PageQuery page) {
        var slice = cursors.open(page, Filters.none(), List.of("-firstDay"));
        var found = cursors.page(slice, terms.page(slice), SchoolTerms::position);
        return new Page<>(found.items().stream().map(SchoolTermResponse::of).toList(), found.next());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @RolesAllowed({Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR})
    @Operation(
            operationId = "setSchoolTerm",
            summary = "Enter a term with its school day; reviews booked in school hours are warned of")
    @APIResponse(
            responseCode = "201",
            description = "Entered.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SchoolTermResponse.class),
                            examples = @ExampleObject(name = "term", value = SchoolTermResponse.EXAMPLE)))
    public Response set(@NotNull @Valid SetSchoolTermRequest request) {
        var row = setting.set(request);
        return answer(Response.created(URI.create("/v1/school-terms/" + row.id())), row);
    }

    @GET
    @Path("/{termId}")
    @Transactional
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(operationId = "getSchoolTerm", summary = "One term")
    @APIResponse(
            responseCode = "200",
            description = "The term.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SchoolTermResponse.class),
                            examples = @ExampleObject(name = "term", value = SchoolTermResponse.EXAMPLE)))
    public Response get(@PathParam("termId") UUID termId) {
        return answer(Response.ok(), known(termId));
    }

    @POST
    @Path("/{termId}/withdraw")
    @IdempotentCommand
    @RolesAllowed({Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR})
    @Operation(
            operationId = "withdrawSchoolTerm",
            summary = "Take back a term that was entered in error; it counts nowhere and stays to be seen")
    @APIResponse(
            responseCode = "200",
            description = "Taken back.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SchoolTermResponse.class),
                            examples = @ExampleObject(name = "term", value = SchoolTermResponse.EXAMPLE)))
    public Response withdraw(
            @PathParam("termId") UUID termId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var row = known(termId);
        ETags.require(ifMatch, row.version());
        return answer(Response.ok(), setting.withdraw(row));
    }

    private SchoolTermRow known(UUID termId) {
        return terms.findByIdOptional(termId).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
    }

    private static Response answer(Response.ResponseBuilder response, SchoolTermRow row) {
        return response.entity(SchoolTermResponse.of(row))
                .tag(ETags.of(row.version()))
                .build();
    }
}
