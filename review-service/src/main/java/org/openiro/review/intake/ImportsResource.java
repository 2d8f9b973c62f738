package org.openiro.review.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.access.AccessLog;
import org.openiro.platform.access.Roles;
import org.openiro.platform.access.TouchesChildren;
import org.openiro.platform.http.Cursors;
import org.openiro.platform.http.FieldError;
import org.openiro.platform.http.Filters;
import org.openiro.platform.http.IdempotentCommand;
import org.openiro.platform.http.Page;
import org.openiro.platform.http.PageQuery;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;
import org.openiro.review.intake.domain.ReturnFile;
import org.openiro.review.intake.domain.RowOutcome;

@Path("/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Intake")
class ImportsResource {

    private final TakeReturn taking;
    private final IntakeLists lists;
    private final Cursors cursors;
    private final AccessLog accessLog;

    ImportsResource(TakeReturn taking, IntakeLists lists, Cursors cursors, AccessLog accessLog) {
        this.taking = taking;
        this.lists = lists;
        this.cursors = cursors;
        this.accessLog = accessLog;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.INTEGRATION, Roles.REVIEW_ADMINISTRATOR, Roles.IRO_MANAGER})
    @Operation(operationId = "importReturn", summary = "Take a yearly SSDA903 return")
    @APIResponse(
            responseCode = "201",
            description = "Taken; every row has its result.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportResponse.class),
                            examples = @ExampleObject(name = "import", value = ImportResponse.EXAMPLE)))
    public Response take(
            @Schema(description = "The year in which the collection began: 2017 is 1 April 2017 to 31 March 2018.")
                    @RestForm
                    @NotNull
                    Integer collectionYear,
            @RestForm @NotNull FileUpload header,
            @RestForm @NotNull FileUpload episodes,
            @RestForm @NotNull FileUpload reviews,
            @RestForm @Nullable FileUpload uasc) {
        var files = new EnumMap<ReturnFile, java.nio.file.Path>(ReturnFile.class);
        files.put(ReturnFile.HEADER, header.uploadedFile());
        files.put(ReturnFile.EPISODES, episodes.uploadedFile());
        files.put(ReturnFile.REVIEWS, reviews.uploadedFile());
        if (uasc != null) {
            files.put(ReturnFile.UASC, uasc.uploadedFile());
        }
        var taken = taking.take(collectionYear, files);
        return Response.created(URI.create("/v1/imports/" + taken.id()))
                .entity(ImportResponse.of(taken))
                .build();
    }

    @GET
    @TouchesChildren
    @RolesAllowed({Roles.INTEGRATION, Roles.REVIEW_ADMINISTRATOR, Roles.IRO_MANAGER, Roles.AUDITOR})
    @Operation(operationId = "listImports", summary = "Returns taken, the newest first")
    public Page<ImportResponse> list(@BeanParam PageQuery page) {
        accessLog.touched(List.of());
        var slice = cursors.open(page, Filters.none(), List.of("-receivedAt"));
        var result = cursors.page(
                slice,
                lists.imports(slice),
                each -> List.of(each.receivedAt().toString(), each.id().toString()));
        return new Page<>(result.items().stream().map(ImportResponse::of).toList(), result.next());
    }

    @GET
    @Path("/{importId}")
    @TouchesChildren
    @RolesAllowed({Roles.INTEGRATION, Roles.REVIEW_ADMINISTRATOR, Roles.IRO_MANAGER, Roles.AUDITOR})
    @Operation(operationId = "getImport", summary = "What became of one return")
    public ImportResponse get(@PathParam("importId") UUID importId) {
        accessLog.touched(List.of());
        return ImportResponse.of(known(importId));
    }

    @GET
    @Path("/{importId}/results")
    @TouchesChildren
    @RolesAllowed({Roles.INTEGRATION, Roles.REVIEW_ADMINISTRATOR, Roles.IRO_MANAGER, Roles.AUDITOR})
    @Operation(operationId = "listImportResults", summary = "What became of each row, in the order of the files")
    public Page<RowResultResponse> results(
            @PathParam("importId") UUID importId,
            @Parameter(description = "header, episodes, reviews or uasc") @QueryParam("file") @Nullable String file,
            @QueryParam("result") RowOutcome.@Nullable Result result,
            @BeanParam PageQuery page) {
        known(importId);
        var slice = cursors.open(page, Filters.of("file", file(file)).and("result", result), List.of("number"));
        var found =
                cursors.page(slice, lists.results(importId, slice), each -> List.of(Integer.toString(each.number())));
        accessLog.touched(found.items().stream()
                .map(IntakeResult::childId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return new Page<>(found.items().stream().map(RowResultResponse::of).toList(), found.next());
    }

    @GET
    @Path("/{importId}/missing-rows")
    @TouchesChildren
    @RolesAllowed({Roles.INTEGRATION, Roles.REVIEW_ADMINISTRATOR, Roles.IRO_MANAGER, Roles.AUDITOR})
    @Operation(
            operationId = "listMissingRows",
            summary = "Rows of earlier returns that this one, for the same child and time, no longer holds")
    public Page<MissingRowResponse> missingRows(@PathParam("importId") UUID importId, @BeanParam PageQuery page) {
        known(importId);
        var slice = cursors.open(page, Filters.none(), List.of("number"));
        var found = cursors.page(
                slice, lists.missingRows(importId, slice), each -> List.of(Integer.toString(each.number())));
        accessLog.touched(found.items().stream()
                .map(each -> each.missed().childId())
                .distinct()
                .toList());
        return new Page<>(found.items().stream().map(MissingRowResponse::of).toList(), found.next());
    }

    private IntakeImport known(UUID importId) {
        return lists.find(importId).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
    }

    private static @Nullable ReturnFile file(@Nullable String part) {
        if (part == null) {
            return null;
        }
        for (var file : ReturnFile.values()) {
            if (file.part().equals(part)) {
                return file;
            }
        }
        throw new ProblemException(
                PlatformProblem.INVALID_FIELDS,
                new FieldError("?file", "unknown-value", "one of header, episodes, reviews, uasc"));
    }
}
