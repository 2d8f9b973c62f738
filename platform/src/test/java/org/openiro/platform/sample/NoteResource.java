package org.openiro.platform.sample;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.openiro.platform.access.AccessLog;
import org.openiro.platform.access.CurrentUser;
import org.openiro.platform.access.Roles;
import org.openiro.platform.access.TouchesChildren;
import org.openiro.platform.http.Cursors;
import org.openiro.platform.http.ETags;
import org.openiro.platform.http.Filters;
import org.openiro.platform.http.IdempotentCommand;
import org.openiro.platform.http.Page;
import org.openiro.platform.http.PageExample;
import org.openiro.platform.http.PageQuery;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;
import org.openiro.platform.http.Slice;

/** Operations such as any service has, for the platform's own tests. */
@Path("/v1/notes")
@Produces(MediaType.APPLICATION_JSON)
class NoteResource {

    private final EntityManager notes;
    private final AccessLog log;
    private final Cursors cursors;
    private final Latches latches;
    private final CurrentUser user;

    NoteResource(EntityManager notes, AccessLog log, Cursors cursors, Latches latches, CurrentUser user) {
        this.notes = notes;
        this.log = log;
        this.cursors = cursors;
        this.latches = latches;
        this.user = user;
    }

    @GET
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER})
    @Operation(operationId = "listNotes")
    @PageExample(name = "notes", value = """
            {"items": [{"id": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8b02", "heading": "A note"}], "next": null}""")
    public Page<NoteResponse> list(
            @QueryParam("notedOn") LocalDate notedOn,
            @QueryParam("atLeast") @Min(1) Integer atLeast,
            @BeanParam PageQuery query) {
        Slice slice = cursors.open(query, Filters.of("notedOn", notedOn), List.of("heading"));
        String order = slice.descending() ? " desc" : "";
        String beyond = slice.descending() ? "<" : ">";
        TypedQuery<Note> found = notes.createQuery(
                        "from Note where notedOn between :from and :to and heading " + beyond + " :end order by heading"
                                + order,
                        Note.class)
                .setParameter("from", slice.date("notedOn") == null ? LocalDate.EPOCH : slice.date("notedOn"))
                .setParameter("to", slice.date("notedOn") == null ? LocalDate.of(9999, 1, 1) : slice.date("notedOn"))
                .setParameter(
                        "end",
                        slice.first()
                                ? (slice.descending() ? "~" : "")
                                : slice.after().getFirst())
                .setMaxResults(slice.fetch());
        Page<NoteResponse> page = cursors.page(
                slice,
                found.getResultStream().map(NoteResponse::of).toList(),
                note -> List.of(note.heading(), note.id().toString()));
        log.touched(page.items().stream().map(NoteResponse::childId).toList());
        return page;
    }

    @GET
    @Path("/unfiltered-count")
    @Transactional
    @RolesAllowed(Roles.IRO)
    @Operation(operationId = "countNotes")
    public long unfilteredCount() {
        return (Long)
                notes.createNativeQuery("select count(*) from note", Long.class).getSingleResult();
    }

    @GET
    @Path("/outside-transaction")
    @RolesAllowed(Roles.IRO)
    @Operation(operationId = "readOutsideTransaction")
    public long outsideTransaction() {
        return notes.createQuery("from Note", Note.class).getResultList().size();
    }

    @GET
    @Path("/unlogged")
    @TouchesChildren
    @RolesAllowed(Roles.IRO)
    @Operation(operationId = "readUnlogged")
    public List<NoteResponse> unlogged() {
        return notes.createQuery("from Note", Note.class)
                .getResultStream()
                .map(NoteResponse::of)
                .toList();
    }

    /** As no GET may: it keeps a note. */
    @GET
    @Path("/kept-by-reading")
    @TouchesChildren
    @RolesAllowed(Roles.IRO)
    @Operation(operationId = "keepByReading")
    public List<NoteResponse> keptByReading() {
        Note note = note(
                new NoteRequest(UUID.randomUUID(), "kept by reading", LocalDate.of(2026, 1, 31), null, null, null));
        notes.persist(note);
        log.touched(note.childId);
        return List.of(NoteResponse.of(note));
    }

    @GET
    @Path("/{id}")
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER})
    @Operation(operationId = "readNote")
    public RestResponse<NoteResponse> read(@PathParam("id") UUID id) {
        Note note = find(id);
        log.touched(note.childId);
        return RestResponse.ResponseBuilder.ok(NoteResponse.of(note))
                .tag(ETags.of(note.version))
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @TouchesChildren
    @IdempotentCommand
    @RolesAllowed(Roles.IRO)
    @Operation(operationId = "writeNote")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NoteResponse.class)))
    public Response write(@Valid @NotNull NoteRequest request) {
        latches.pass(request.heading());
        Note note = note(request);
        notes.persist(note);
        notes.flush();
        log.touched(note.childId);
        return Response.created(URI.create("/v1/notes/" + note.id))
                .tag(ETags.of(note.version))
                .entity(NoteResponse.of(note))
                .build();
    }

    private static Note note(NoteRequest request) {
        Note note = new Note();
        note.id = UUID.randomUUID();
        note.childId = request.childId();
        note.heading = request.heading();
        note.notedOn = request.notedOn();
        return note;
    }

    @POST
    @Path("/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @IdempotentCommand
    @RolesAllowed(Roles.IRO)
    @Operation(operationId = "sendFile")
    public RestResponse<Receipt> file(@RestForm String label, @RestForm FileUpload content) {
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.ACCEPTED, new Receipt(UUID.randomUUID(), label, content.size()))
                .build();
    }

    record Receipt(UUID id, String label, long size) {}

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @TouchesChildren
    @RolesAllowed(Roles.IRO)
    @Operation(operationId = "changeNote")
    public RestResponse<NoteResponse> change(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid NoteRequest request) {
        Note note = find(id);
        ETags.require(ifMatch, note.version);
        latches.pass(request.heading());
        note.heading = request.heading();
        notes.flush();
        log.touched(note.childId);
        return RestResponse.ResponseBuilder.ok(NoteResponse.of(note))
                .tag(ETags.of(note.version))
                .build();
    }

    @GET
    @Path("/failure")
    @Produces(MediaType.TEXT_PLAIN)
    @RolesAllowed(Roles.IRO)
    @Operation(operationId = "fail")
    public String failure() {
        throw new IllegalStateException("secret-in-an-exception");
    }

    @GET
    @Path("/open")
    @Produces(MediaType.TEXT_PLAIN)
    @PermitAll
    @Operation(operationId = "open")
    @ResponseStatus(200)
    public String open() {
        return "open";
    }

    @GET
    @Path("/me")
    @RolesAllowed(Roles.SOCIAL_WORKER)
    @Operation(operationId = "me")
    public List<String> me() {
        return Stream.of(List.of(user.subject()), user.roles(), user.teams())
                .flatMap(names -> names.stream().sorted())
                .toList();
    }

    @GET
    @Path("/forgotten")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(operationId = "forgotten")
    public String withoutRoles() {
        return "nobody may see this";
    }

    private Note find(UUID id) {
        Note note = notes.find(Note.class, id, LockModeType.NONE);
        if (note == null) {
            throw new ProblemException(PlatformProblem.NOT_FOUND);
        }
        return note;
    }
}
