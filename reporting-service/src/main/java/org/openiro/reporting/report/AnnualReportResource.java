package org.openiro.reporting.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openiro.platform.access.Roles;
import org.openiro.reporting.report.html.ReportHtml;

/** The annual report, for programs as JSON and for people as one accessible page. It holds sums and no child's row. */
@Path("/v1/annual-reports")
@Tag(name = "Annual reports")
public class AnnualReportResource {

    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset(StandardCharsets.UTF_8.name());
    private static final List<Variant> VARIANTS = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, MediaType.TEXT_HTML_TYPE)
            .build();

    private final AnnualReports reports;
    private final ReportHtml html;

    AnnualReportResource(AnnualReports reports, ReportHtml html) {
        this.reports = reports;
        this.html = html;
    }

    @GET
    @Path("/{year}")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @RolesAllowed({Roles.ANALYST, Roles.IRO, Roles.IRO_MANAGER, Roles.SENIOR_MANAGER, Roles.AUDITOR})
    @Operation(
            operationId = "readAnnualReport",
            summary = "Read the annual report of the council's IRO service",
            description = "The year is the calendar year in which the financial year begins: 2024 is 1 April 2024 to 31"
                    + " March 2025, the Department's reporting year 2025. The running year is given to date. Every figure"
                    + " carries its definition and its basis. Only sums are read, so no child is in the access log.")
    @APIResponse(
            responseCode = "200",
            description = "The report, as JSON or as an HTML page by what is accepted",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = AnnualReport.class),
                        examples =
                                @ExampleObject(
                                        name = "extract",
                                        summary = "One figure and one row of each table",
                                        value = ReportExample.JSON)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "404", description = "The year has not begun, or lies before the calendar")
    public Response read(
            @Parameter(description = "Calendar year in which the financial year begins", example = "2024")
                    @PathParam("year")
                    int year,
            @Context Request request) {
        Variant variant = request.selectVariant(VARIANTS);
        if (variant == null) {
            throw new NotAcceptableException();
        }
        AnnualReport report = reports.of(year);
        return MediaType.TEXT_HTML_TYPE.isCompatible(variant.getMediaType())
                ? page(report)
                : answer(report, MediaType.APPLICATION_JSON_TYPE).build();
    }

    /** The page runs no script and fetches nothing, and says so to the browser. */
    private Response page(AnnualReport report) {
        return answer(html.of(report), HTML)
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static Response.ResponseBuilder answer(Object body, MediaType type) {
        return Response.ok(body, type)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }
}
