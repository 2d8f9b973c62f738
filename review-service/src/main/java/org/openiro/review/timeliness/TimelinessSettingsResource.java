package org.openiro.review.timeliness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.access.Roles;
import org.openiro.platform.http.ETags;

@Path("/v1/timeliness-settings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Due dates")
class TimelinessSettingsResource {

    private final TimelinessSettings settings;
    private final SetTimeliness setting;

    TimelinessSettingsResource(TimelinessSettings settings, SetTimeliness setting) {
        this.settings = settings;
        this.setting = setting;
    }

    @GET
    @Transactional
    @RolesAllowed({
        Roles.IRO,
        Roles.IRO_MANAGER,
        Roles.REVIEW_ADMINISTRATOR,
        Roles.ANALYST,
        Roles.INTEGRATION,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "getTimelinessSettings",
            summary =
                    "From when the council's history is complete, and from when it is judged by the dates derived here")
    @APIResponse(
            responseCode = "200",
            description = "Both days, and who said what of them.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TimelinessSettingsResponse.class),
                            examples = @ExampleObject(name = "settings", value = TimelinessSettingsResponse.EXAMPLE)))
    public Response get() {
        return answer(settings.all());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @RolesAllowed(Roles.IRO_MANAGER)
    @Operation(
            operationId = "setTimelinessSettings",
            summary =
                    "Say from when the council's history is complete, and from when it is judged by the dates derived here")
    @APIResponse(
            responseCode = "200",
            description = "Set; what is required of each of the council's children follows.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TimelinessSettingsResponse.class),
                            examples = @ExampleObject(name = "settings", value = TimelinessSettingsResponse.EXAMPLE)))
    public Response set(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid TimelinessSettingsRequest request) {
        return answer(setting.set(ifMatch, request));
    }

    private static Response answer(List<TimelinessSetting> said) {
        return Response.ok(TimelinessSettingsResponse.of(said))
                .tag(ETags.of(said.size()))
                .build();
    }
}
