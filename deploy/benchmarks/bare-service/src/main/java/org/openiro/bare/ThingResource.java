package org.openiro.bare;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;

/** Answers with the things, to whoever has a token. */
@Path("/v1/things")
class ThingResource implements PanacheRepositoryBase<Thing, UUID> {

    @GET
    @Authenticated
    @Transactional
    public List<UUID> things(@QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return findAll().range(0, limit - 1).stream().map(Thing::id).toList();
    }
}
