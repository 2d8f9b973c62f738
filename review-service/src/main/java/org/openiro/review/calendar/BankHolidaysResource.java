package org.openiro.review.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openiro.platform.access.Roles;
import org.openiro.platform.workingdays.WorkingDays;

/** The same for every council: no stored child is read, so every role may ask. */
@Path("/v1/bank-holidays")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar")
class BankHolidaysResource {

    private final WorkingDays workingDays;

    BankHolidaysResource(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    @GET
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
    @Operation(
            operationId = "listBankHolidays",
            summary = "The bank holidays in force, those proclaimed late among them, and the calendar version")
    @APIResponse(
            responseCode = "200",
            description = "In order of date.",
            content =
                    @Content(
                            schema = @Schema(implementation = CalendarResponse.class),
                            examples = @ExampleObject(name = "calendar", value = CalendarResponse.EXAMPLE)))
    public CalendarResponse list() {
        return CalendarResponse.of(workingDays.calendar());
    }
}
