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
import org.jspecify.annotations.Nullable;
import org.openiro.platform.access.Roles;

/** Due dates for dates that the caller sends: no stored child is read, so every role may ask. */
@Path("/v1/due-dates/calculations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class DueDateCalculationResource {

    private static final String EXAMPLE = """
            [{"reference": "a child in the first weeks", "becameLookedAfterOn": "2024-12-02"},
             {"reference": "adjourned", "becameLookedAfterOn": "2024-02-26", "adjournedOn": "2024-03-15"},
             {"reference": "placed for adoption", "placedForAdoptionOn": "2024-02-01",
              "reviewsHeldOn": ["2024-02-29", "2024-05-29"]}]""";

    private final CalculateDueDates calculate;

    DueDateCalculationResource(CalculateDueDates calculate) {
        this.calculate = calculate;
    }

    @POST
    @Operation(
            operationId = "calculateDueDates",
            summary = "When the next review is due by law, with the working",
            description =
                    "Up to 10,000 rows, answered in their order, all or none. Where several regimes apply the earliest date governs.")
    @APIResponse(
            responseCode = "200",
            description = "One answer for each row, in their order.",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = DueDateResponse.class)))
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
    public List<DueDateResponse> calculate(
            @RequestBody(
                            required = true,
                            content = @Content(examples = @ExampleObject(name = "three rows", value = EXAMPLE)))
                    @Nullable
                    List<@Nullable DueDateRequest> rows) {
        return calculate.answer(rows);
    }
}
