package org.openiro.review.contact;

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

@Path("/v1/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contacts")
class ContactsResource {

    private final Contacts contacts;
    private final RecordContacts recording;
    private final ContactAnswers answers;
    private final EntryChanges entries;

    ContactsResource(Contacts contacts, RecordContacts recording, ContactAnswers answers, EntryChanges entries) {
        this.contacts = contacts;
        this.recording = recording;
        this.answers = answers;
        this.entries = entries;
    }

    @GET
    @Path("/{contactId}")
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(operationId = "getContact", summary = "One contact")
    @APIResponse(
            responseCode = "200",
            description = "The contact.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ContactResponse.class),
                            examples = @ExampleObject(name = "contact", value = ContactResponse.EXAMPLE)))
    public Response get(@PathParam("contactId") UUID contactId) {
        return answers.ok(entries.known(contacts, contactId));
    }

    @POST
    @Path("/{contactId}/record-in-error")
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR})
    @Operation(operationId = "recordContactInError", summary = "Say that this contact never happened as recorded")
    @APIResponse(
            responseCode = "200",
            description = "Marked; it counts nowhere and stays to be seen.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ContactResponse.class),
                            examples = @ExampleObject(name = "contact", value = ContactResponse.EXAMPLE)))
    public Response recordInError(
            @PathParam("contactId") UUID contactId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RecordedInErrorRequest request) {
        var row = entries.forChange(contacts, contactId, ifMatch);
        return answers.ok(recording.inError(row, request));
    }
}
