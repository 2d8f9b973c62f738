package org.openiro.review.familygroup;

import jakarta.annotation.security.RolesAllowed;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.access.Roles;
import org.openiro.platform.access.TouchesChildren;
import org.openiro.platform.http.IdempotentCommand;
import org.openiro.review.entry.EntryChanges;
import org.openiro.review.entry.RecordedInErrorRequest;

@Path("/v1/family-group-meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Family group meetings")
class FamilyGroupMeetingsResource {

    private final FamilyGroupMeetings meetings;
    private final RecordMeetings recording;
    private final MeetingAnswers answers;
    private final EntryChanges entries;

    FamilyGroupMeetingsResource(
            FamilyGroupMeetings meetings, RecordMeetings recording, MeetingAnswers answers, EntryChanges entries) {
        this.meetings = meetings;
        this.recording = recording;
        this.answers = answers;
        this.entries = entries;
    }

    @GET
    @Path("/{meetingId}")
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(operationId = "getFamilyGroupMeeting", summary = "One family group meeting with its history")
    @APIResponse(
            responseCode = "200",
            description = "The meeting.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FamilyGroupResponse.class),
                            examples = @ExampleObject(name = "meeting", value = FamilyGroupResponse.EXAMPLE)))
    public Response get(@PathParam("meetingId") UUID meetingId) {
        return answers.ok(entries.known(meetings, meetingId));
    }

    @POST
    @Path("/{meetingId}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR})
    @Operation(
            operationId = "answerFamilyGroupMeeting",
            summary = "Record what the family answered; it may change its mind")
    @APIResponse(
            responseCode = "200",
            description = "Recorded.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FamilyGroupResponse.class),
                            examples = @ExampleObject(name = "meeting", value = FamilyGroupResponse.EXAMPLE)))
    public Response answer(
            @PathParam("meetingId") UUID meetingId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AnswerMeetingRequest request) {
        return answers.ok(recording.answer(entries.forChange(meetings, meetingId, ifMatch), request));
    }

    @POST
    @Path("/{meetingId}/hold")
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR})
    @Operation(
            operationId = "holdFamilyGroupMeeting",
            summary = "Record that the meeting was held, and whether the family made a plan")
    @APIResponse(
            responseCode = "200",
            description = "Recorded.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FamilyGroupResponse.class),
                            examples = @ExampleObject(name = "meeting", value = FamilyGroupResponse.EXAMPLE)))
    public Response hold(
            @PathParam("meetingId") UUID meetingId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid HoldMeetingRequest request) {
        return answers.ok(recording.hold(entries.forChange(meetings, meetingId, ifMatch), request));
    }

    @POST
    @Path("/{meetingId}/not-hold")
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR})
    @Operation(operationId = "notHoldFamilyGroupMeeting", summary = "Record that the meeting is not held, and why not")
    @APIResponse(
            responseCode = "200",
            description = "Recorded.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FamilyGroupResponse.class),
                            examples = @ExampleObject(name = "meeting", value = FamilyGroupResponse.EXAMPLE)))
    public Response notHold(
            @PathParam("meetingId") UUID meetingId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid NotHoldMeetingRequest request) {
        return answers.ok(recording.notHold(entries.forChange(meetings, meetingId, ifMatch), request));
    }

    @POST
    @Path("/{meetingId}/record-in-error")
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR})
    @Operation(operationId = "recordFamilyGroupMeetingInError", summary = "Say that this never happened as recorded")
    @APIResponse(
            responseCode = "200",
            description = "Recorded.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FamilyGroupResponse.class),
                            examples = @ExampleObject(name = "meeting", value = FamilyGroupResponse.EXAMPLE)))
    public Response inError(
            @PathParam("meetingId") UUID meetingId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RecordedInErrorRequest request) {
        return answers.ok(recording.inError(entries.forChange(meetings, meetingId, ifMatch), request));
    }
}
