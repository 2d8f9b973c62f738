package org.openiro.review.schedule;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.access.Roles;

/** Working days counted for dates that the caller sends: no stored child is read, so every role may ask. */
@Path("/v1/working-days/calculations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class WorkingDayCalculationResource {

    private static final String CALENDAR_VERSION = "OpenIRO-Calendar-Version";

    private static final String EXAMPLE = """
            [{"reference": "decisions out", "from": "2024-03-22", "workingDays": 5},
             {"reference": "ask the child", "from": "2024-04-10", "workingDays": -20}]""";

    private final CalculateWorkingDays calculate;

    WorkingDayCalculationResource(CalculateWorkingDays calculate) {
        this.calculate = calculate;
    }

    @POST
    @Operation(
            operationId = "calculateWorkingDays",
            summary = "The date so many working days after a date, or before it",
            description =
                    "Up to 10,000 rows, answered in their order, all or none. A negative count goes back; zero is the date itself."
                            + " The header OpenIRO-Calendar-Version names the bank holidays counted by.")
    @APIResponse(
            responseCode = "200",
            description = "One answer for each row, in their order.",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = WorkingDayResponse.class)))
    @APIResponse(
            responseCode = "422",
            description = "A count would need bank holidays that are not published: calendar-not-known.",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(ref = "#/components/schemas/ProblemDetails")))
    @RolesAllowed({
        Roles.IRO,
        Roles.IRO_MANAGER,
        Roles.REVIEW_ADMINISTRATOR,
        Roles.SOCIAL_WORKER,
        Roles.TEAM_MANAGER,
        Roles.SENIOR_MANAGER,
        Roles.ANALYST,
        Roles.INTEGRATION,
        Roles.AUDITOR,
        Roles.PLATFORM_ADMIN
    })
    public RestResponse<List<WorkingDayResponse>> calculate(
            @RequestBody(
                            required = true,
                            content = @Content(examples = @ExampleObject(name = "two rows", value = EXAMPLE)))
                    @Nullable
                    List<@Nullable WorkingDayRequest> rows) {
        return ResponseBuilder.ok(calculate.answer(rows))
                .header(CALENDAR_VERSION, calculate.calendarVersion())
                .build();
    }
}
