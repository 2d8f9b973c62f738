package org.openiro.review.paperwork;

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
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.access.Roles;
import org.openiro.platform.http.ETags;
import org.openiro.review.entry.Entries;

@Path("/v1/paperwork-settings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Paperwork")
class PaperworkSettingsResource {

    private final PaperworkStarts starts;
    private final FollowedFrom followedFrom;
    private final Entries entries;

    PaperworkSettingsResource(PaperworkStarts starts, FollowedFrom followedFrom, Entries entries) {
        this.starts = starts;
        this.followedFrom = followedFrom;
        this.entries = entries;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.IRO_MANAGER, Roles.AUDITOR})
    @Operation(operationId = "getPaperworkSettings", summary = "From when the council's paperwork is followed")
    @APIResponse(
            responseCode = "200",
            description = "The day, and who said what of it.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PaperworkSettingsResponse.class),
                            examples = @ExampleObject(name = "settings", value = PaperworkSettingsResponse.EXAMPLE)))
    public Response get() {
        return answer(starts.all());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @RolesAllowed(Roles.IRO_MANAGER)
    @Operation(
            operationId = "setPaperworkSettings",
            summary = "Say from which day of completion on paperwork is followed, as of a council that went live later")
    @APIResponse(
            responseCode = "200",
            description = "Set; the worklist follows.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PaperworkSettingsResponse.class),
                            examples = @ExampleObject(name = "settings", value = PaperworkSettingsResponse.EXAMPLE)))
    public Response set(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid PaperworkSettingsRequest request) {
        var said = starts.held();
        ETags.require(ifMatch, said.size());
        var start = new PaperworkStart(said.size() + 1, request, entries.now());
        starts.persistAndFlush(start);
        return answer(Stream.concat(said.stream(), Stream.of(start)).toList());
    }

    /** The tag names the day too on which the service began, which nobody says. */
    private Response answer(List<PaperworkStart> said) {
        var reviews = followedFrom.reviews();
        return Response.ok(PaperworkSettingsResponse.of(reviews, said))
                .tag(ETags.of(said.size(), String.valueOf(reviews.begunOn())))
                .build();
    }
}
