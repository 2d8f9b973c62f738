package org.openiro.review.preparation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.access.Roles;
import org.openiro.platform.http.ETags;

@Path("/v1/preparation-settings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Preparation")
class PreparationSettingsResource {

    private final PreparationSettings settings;
    private final ChangeSettings changing;

    PreparationSettingsResource(PreparationSettings settings, ChangeSettings changing) {
        this.settings = settings;
        this.changing = changing;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.IRO_MANAGER, Roles.INTEGRATION, Roles.AUDITOR})
    @Operation(operationId = "getPreparationSettings", summary = "How the council's people are reminded of reviews")
    @APIResponse(
            responseCode = "200",
            description = "The settings; of the webhook's secret nothing.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SettingsResponse.class),
                            examples = @ExampleObject(name = "settings", value = SettingsResponse.EXAMPLE)))
    public Response get() {
        return answer(settings.current());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @RolesAllowed({Roles.IRO_MANAGER, Roles.INTEGRATION})
    @Operation(
            operationId = "setPreparationSettings",
            summary = "Say from when people are reminded, and to which mailbox of each team")
    @APIResponse(
            responseCode = "200",
            description = "Set.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SettingsResponse.class),
                            examples = @ExampleObject(name = "settings", value = SettingsResponse.EXAMPLE)))
    public Response set(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @NotNull @Valid SettingsRequest request) {
        return answer(Optional.of(changing.set(ifMatch, request)));
    }

    @PUT
    @Path("/webhook")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @RolesAllowed({Roles.IRO_MANAGER, Roles.INTEGRATION})
    @Operation(
            operationId = "setPreparationWebhook",
            summary = "Say to which address reminders are brought, signed with which secret")
    @APIResponse(
            responseCode = "200",
            description = "Set; what still waits is brought there too.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SettingsResponse.class),
                            examples = @ExampleObject(name = "settings", value = SettingsResponse.EXAMPLE)))
    public Response bringTo(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @NotNull @Valid WebhookRequest request) {
        return answer(Optional.of(changing.bringTo(ifMatch, request.webhook())));
    }

    @DELETE
    @Path("/webhook")
    @Transactional
    @RolesAllowed({Roles.IRO_MANAGER, Roles.INTEGRATION})
    @Operation(operationId = "removePreparationWebhook", summary = "Bring reminders to no address any more")
    @APIResponse(
            responseCode = "200",
            description = "Removed, with its secret.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SettingsResponse.class),
                            examples = @ExampleObject(name = "settings", value = SettingsResponse.EXAMPLE)))
    public Response bringNowhere(@HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(Optional.of(changing.bringNowhere(ifMatch)));
    }

    private static Response answer(Optional<PreparationSetting> setting) {
        return Response.ok(SettingsResponse.of(setting))
                .tag(ETags.of(setting.map(PreparationSetting::tag).orElse(0L)))
                .build();
    }
}
