package org.openiro.bare;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;

/** Answers with the things, to whoever has a token. */
@Path("/v1/things")
class ThingResource implements PanacheRepositoryBase<Thing, UUID> {

    @GET
    @Authenticated
    @Transactional
    public List<UUID> things() {
        return listAll().stream().map(Thing::id).toList();
    }
}
