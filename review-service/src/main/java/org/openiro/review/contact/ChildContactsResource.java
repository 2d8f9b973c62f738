package org.openiro.review.contact;

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

@Path("/v1/children/{childId}/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contacts")
class ChildContactsResource {

    private final Children children;
    private final Contacts contacts;
    private final RecordContacts recording;
    private final ContactAnswers answers;
    private final Cursors cursors;
    private final AccessLog accessLog;

    ChildContactsResource(
            Children children,
            Contacts contacts,
            RecordContacts recording,
            ContactAnswers answers,
            Cursors cursors,
            AccessLog accessLog) {
        this.children = children;
        this.contacts = contacts;
        this.recording = recording;
        this.answers = answers;
        this.cursors = cursors;
        this.accessLog = accessLog;
    }

    @GET
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            operationId = "listContactsOfChild",
            summary = "The IRO's contacts with this child outside review meetings, the latest first")
    public Page<ContactResponse> list(@PathParam("childId") UUID childId, @BeanParam PageQuery page) {
        accessLog.touched(children.get(childId).id());
        var slice = cursors.open(page, Filters.none(), List.of("-contactedOn"));
        var found = cursors.page(slice, contacts.page(childId, slice), Contacts::position);
        return new Page<>(answers.of(childId, found.items()), found.next());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR})
    @Operation(
            operationId = "recordContact",
            summary = "Record a contact with the child: its kind, and whether the child was spoken to alone")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ContactResponse.class),
                            examples = @ExampleObject(name = "contact", value = ContactResponse.EXAMPLE)))
    public Response record(@PathParam("childId") UUID childId, @NotNull @Valid RecordContactRequest request) {
        var child = children.held(childId);
        accessLog.touched(childId);
        var row = recording.record(child, request);
        return answers.created(row);
    }
}
