package org.openiro.review.familygroup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openiro.platform.access.AccessLog;
import org.openiro.platform.access.Roles;
import org.openiro.platform.access.TouchesChildren;
import org.openiro.platform.http.Cursors;
import org.openiro.platform.http.Filters;
import org.openiro.platform.http.IdempotentCommand;
import org.openiro.platform.http.Page;
import org.openiro.platform.http.PageQuery;
import org.openiro.review.child.Children;

@Path("/v1/children/{childId}/family-group-meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Family group meetings")
class ChildFamilyGroupMeetingsResource {

    private final Children children;
    private final FamilyGroupMeetings meetings;
    private final RecordMeetings recording;
    private final MeetingAnswers answers;
    private final Cursors cursors;
    private final AccessLog accessLog;

    ChildFamilyGroupMeetingsResource(
            Children children,
            FamilyGroupMeetings meetings,
            RecordMeetings recording,
            MeetingAnswers answers,
            Cursors cursors,
            AccessLog accessLog) {
        this.children = children;
        this.meetings = meetings;
        this.recording = recording;
        this.answers = answers;
        this.cursors = cursors;
        this.accessLog = accessLog;
    }

    @GET
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            operationId = "listFamilyGroupMeetingsOfChild",
            summary = "This child's family group meetings, those offered last first")
    public Page<FamilyGroupResponse> list(@PathParam("childId") UUID childId, @BeanParam PageQuery page) {
        accessLog.touched(children.get(childId).id());
        var slice = cursors.open(page, Filters.none(), List.of("-offeredOn"));
        var found = cursors.page(slice, meetings.page(childId, slice), FamilyGroupMeetings::position);
        return new Page<>(answers.of(found.items()), found.next());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR})
    @Operation(
            operationId = "recordFamilyGroupMeeting",
            summary = "Record that a family group meeting was offered, or that it was decided not to offer one")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FamilyGroupResponse.class),
                            examples = @ExampleObject(name = "meeting", value = FamilyGroupResponse.EXAMPLE)))
    public Response record(@PathParam("childId") UUID childId, @NotNull @Valid OfferMeetingRequest request) {
        var child = children.held(childId);
        accessLog.touched(childId);
        return answers.created(recording.record(child, request));
    }
}
