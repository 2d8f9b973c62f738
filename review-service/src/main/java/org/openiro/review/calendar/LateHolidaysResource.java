package org.openiro.review.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.http.ETags;
import org.openiro.platform.http.IdempotentCommand;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;

/** A holiday counts for all councils: only who administers the installation records or reads them, no council's. */
@Path("/v1/late-bank-holidays")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar")
class LateHolidaysResource {

    private final LateHolidayRegister register;
    private final RecordHolidays recording;
    private final CurrentAuthority authority;

    LateHolidaysResource(LateHolidayRegister register, RecordHolidays recording, CurrentAuthority authority) {
        this.register = register;
        this.recording = recording;
        this.authority = authority;
    }

    @GET
    @Transactional
    @RolesAllowed(Roles.PLATFORM_ADMIN)
    @Operation(
            operationId = "listLateBankHolidays",
            summary = "Bank holidays that were recorded late, the latest day first, those withdrawn among them")
    public List<LateHolidayResponse> list() {
        requireInstallation();
        return register.all().stream().map(LateHolidayResponse::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @RolesAllowed(Roles.PLATFORM_ADMIN)
    @Operation(
            operationId = "recordLateBankHoliday",
            summary = "Record a bank holiday proclaimed late; the due dates that it touches follow, in all services")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LateHolidayResponse.class),
                            examples = @ExampleObject(name = "holiday", value = LateHolidayResponse.EXAMPLE)))
    public Response record(@NotNull @Valid RecordHolidayRequest request) {
        requireInstallation();
        var holiday = recording.record(request);
        return answer(Response.created(URI.create("/v1/late-bank-holidays/" + holiday.id())), holiday);
    }

    @GET
    @Path("/{holidayId}")
    @Transactional
    @RolesAllowed(Roles.PLATFORM_ADMIN)
    @Operation(operationId = "getLateBankHoliday", summary = "One bank holiday that was recorded late")
    @APIResponse(
            responseCode = "200",
            description = "The holiday.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LateHolidayResponse.class),
                            examples = @ExampleObject(name = "holiday", value = LateHolidayResponse.EXAMPLE)))
    public Response get(@PathParam("holidayId") UUID holidayId) {
        requireInstallation();
        return answer(Response.ok(), known(holidayId));
    }

    @POST
    @Path("/{holidayId}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @RolesAllowed(Roles.PLATFORM_ADMIN)
    @Operation(
            operationId = "withdrawLateBankHoliday",
            summary = "Take back a holiday that was recorded in error; the due dates that it touched follow again")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn; it counts nowhere and stays to be seen.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LateHolidayResponse.class),
                            examples = @ExampleObject(name = "holiday", value = LateHolidayResponse.EXAMPLE)))
    public Response withdraw(
            @PathParam("holidayId") UUID holidayId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid WithdrawHolidayRequest request) {
        requireInstallation();
        var holiday = known(holidayId);
        ETags.require(ifMatch, holiday.version());
        return answer(Response.ok(), recording.withdraw(holiday, request));
    }

    private void requireInstallation() {
        if (!CurrentAuthority.PLATFORM.equals(authority.code())) {
            throw new ProblemException(PlatformProblem.AUTHORITY_REQUIRED);
        }
    }

    private LateHoliday known(UUID holidayId) {
        return register.findByIdOptional(holidayId).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
    }

    private static Response answer(Response.ResponseBuilder response, LateHoliday holiday) {
        return response.entity(LateHolidayResponse.of(holiday))
                .tag(ETags.of(holiday.version()))
                .build();
    }
}
