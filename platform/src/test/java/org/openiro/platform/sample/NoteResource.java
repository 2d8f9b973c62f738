package org.openiro.platform.sample;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.openiro.platform.access.Roles;

/** Operations such as any service has, for the platform's own tests. */
@Path("/v1/notes")
class NoteResource {

    private final EntityManager notes;

    NoteResource(EntityManager notes) {
        this.notes = notes;
    }

    @GET
    @Transactional
    @RolesAllowed(Roles.IRO)
    public List<NoteResponse> all() {
        return notes.createQuery("from Note order by heading", Note.class)
                .getResultStream()
                .map(NoteResponse::of)
                .toList();
    }

    @GET
    @Path("/unfiltered-count")
    @Transactional
    @RolesAllowed(Roles.IRO)
    public long unfilteredCount() {
        return (Long)
                notes.createNativeQuery("select count(*) from note", Long.class).getSingleResult();
    }
}
