package org.openiro.review.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import org.openiro.platform.access.AccessLog;
import org.openiro.platform.access.Roles;
import org.openiro.platform.access.TouchesChildren;
import org.openiro.platform.http.Cursors;
import org.openiro.platform.http.Filters;
import org.openiro.platform.http.IdempotentCommand;
import org.openiro.platform.http.Page;
import org.openiro.platform.http.PageQuery;

@Path("/v1/audit-samples")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audits")
class AuditSamplesResource {

    private final AuditSamples samples;
    private final DrawSamples drawing;
    private final DrawnReviews drawnReviews;
    private final Cursors cursors;
    private final AccessLog accessLog;

    AuditSamplesResource(
            AuditSamples samples,
            DrawSamples drawing,
            DrawnReviews drawnReviews,
            Cursors cursors,
            AccessLog accessLog) {
        this.samples = samples;
        this.drawing = drawing;
        this.drawnReviews = drawnReviews;
        this.cursors = cursors;
        this.accessLog = accessLog;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.IRO_MANAGER, Roles.AUDITOR})
    @Operation(
            operationId = "listAuditSamples",
            summary = "Samples that were drawn, the latest period first, without their reviews")
    public Page<SampleResponse> list(@BeanParam PageQuery page) {
        var slice = cursors.open(page, Filters.none(), List.of("-to"));
        var found = cursors.page(slice, samples.page(slice), AuditSamples::position);
        return new Page<>(
                found.items().stream()
                        .map(each -> SampleResponse.of(each, null, null))
                        .toList(),
                found.next());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO_MANAGER, Roles.AUDITOR})
    @Operation(
            operationId = "drawAuditSample",
            summary = "Draw reviews that were completed in a period; the seed is kept, so that anybody can repeat it")
    @APIResponse(
            responseCode = "201",
            description = "Drawn.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SampleResponse.class),
                            examples = @ExampleObject(name = "sample", value = SampleResponse.EXAMPLE)))
    public Response draw(@NotNull @Valid DrawSampleRequest request) {
        var sample = drawing.draw(request.period(), request.size());
        return Response.created(URI.create("/v1/audit-samples/" + sample.id()))
                .entity(withReviews(sample))
                .build();
    }

    @GET
    @Path("/{sampleId}")
    @TouchesChildren
    @RolesAllowed({Roles.IRO_MANAGER, Roles.AUDITOR})
    @Operation(
            operationId = "getAuditSample",
            summary = "One sample with its reviews as they stand now, and how many of them are audited for it")
    @APIResponse(
            responseCode = "200",
            description = "The sample.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SampleResponse.class),
                            examples = @ExampleObject(name = "sample", value = SampleResponse.EXAMPLE)))
    public SampleResponse get(@PathParam("sampleId") UUID sampleId) {
        return withReviews(samples.get(sampleId));
    }

    private SampleResponse withReviews(AuditSample sample) {
        var drawn = drawnReviews.of(sample);
        accessLog.touched(
                drawn.stream().map(SampleResponse.Drawn::childId).distinct().toList());
        return SampleResponse.of(sample, drawnReviews.progress(sample, drawn), drawn);
    }
}
