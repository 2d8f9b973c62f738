package org.openiro.review.significantchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.access.Roles;
import org.openiro.platform.access.TouchesChildren;
import org.openiro.platform.http.IdempotentCommand;
import org.openiro.platform.http.Page;
import org.openiro.platform.http.PageQuery;
import org.openiro.review.entry.EntryChanges;
import org.openiro.review.entry.RecordedInErrorRequest;
import org.openiro.review.listing.ShownLists;
import org.openiro.review.listing.Whose;

@Path("/v1/significant-changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Significant changes")
class SignificantChangesResource {

    private final SignificantChanges changes;
    private final RecordChanges recording;
    private final ChangeAnswers answers;
    private final EntryChanges entries;
    private final ListedChanges listed;
    private final ShownLists lists;

    SignificantChangesResource(
            SignificantChanges changes,
            RecordChanges recording,
            ChangeAnswers answers,
            EntryChanges entries,
            ListedChanges listed,
            ShownLists lists) {
        this.changes = changes;
        this.recording = recording;
        this.answers = answers;
        this.entries = entries;
        this.listed = listed;
        this.lists = lists;
    }

    @GET
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            operationId = "listSignificantChanges",
            summary =
                    "The council's significant changes, the latest first; those of which the authority did not tell the IRO")
    public Page<ChangeResponse> list(
            @Parameter(description = "Whether the authority has told the IRO; both when left out.")
                    @QueryParam(ListedChanges.TOLD)
                    @Nullable
                    Boolean told,
            @BeanParam Whose whose,
            @BeanParam PageQuery page) {
        return lists.page(
                whose.filters().and(ListedChanges.TOLD, told),
                page,
                "-occurredOn",
                listed::of,
                ChangeResponse::position);
    }

    @GET
    @Path("/{changeId}")
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(operationId = "getSignificantChange", summary = "One significant change")
    @APIResponse(
            responseCode = "200",
            description = "The change.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ChangeResponse.class),
                            examples = @ExampleObject(name = "change", value = ChangeResponse.EXAMPLE)))
    public Response get(@PathParam("changeId") UUID changeId) {
        return answers.with(Response.ok(), entries.known(changes, changeId));
    }

    @POST
    @Path("/{changeId}/tell")
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR})
    @Operation(
            operationId = "recordIroTold",
            summary = "Record when, and by whom, the IRO was told of a change; hearing of it from others is kept apart")
    @APIResponse(
            responseCode = "200",
            description = "Recorded.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ChangeResponse.class),
                            examples = @ExampleObject(name = "change", value = ChangeResponse.EXAMPLE)))
    public Response tell(
            @PathParam("changeId") UUID changeId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid TellRequest request) {
        return answers.with(Response.ok(), recording.tell(entries.forChange(changes, changeId, ifMatch), request));
    }

    @POST
    @Path("/{changeId}/take-back-telling")
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR})
    @Operation(
            operationId = "takeBackTelling",
            summary = "Say that the IRO did not come to know of this change as recorded; the change stands")
    @APIResponse(
            responseCode = "200",
            description = "Taken back; it stays to be seen, and no source brings it back.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ChangeResponse.class),
                            examples = @ExampleObject(name = "change", value = ChangeResponse.EXAMPLE)))
    public Response takeBackTelling(
            @PathParam("changeId") UUID changeId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid TakeBackTellingRequest request) {
        return answers.with(
                Response.ok(), recording.takeBackTelling(entries.forChange(changes, changeId, ifMatch), request));
    }

    @POST
    @Path("/{changeId}/record-in-error")
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR})
    @Operation(
            operationId = "recordSignificantChangeInError",
            summary = "Say that this change never happened as recorded")
    @APIResponse(
            responseCode = "200",
            description = "Marked; it counts nowhere and stays to be seen.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ChangeResponse.class),
                            examples = @ExampleObject(name = "change", value = ChangeResponse.EXAMPLE)))
    public Response recordInError(
            @PathParam("changeId") UUID changeId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RecordedInErrorRequest request) {
        return answers.with(Response.ok(), recording.inError(entries.forChange(changes, changeId, ifMatch), request));
    }
}
