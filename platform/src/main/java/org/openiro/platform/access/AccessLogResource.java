package org.openiro.platform.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.http.Cursors;
import org.openiro.platform.http.Filters;
import org.openiro.platform.http.Page;
import org.openiro.platform.http.PageQuery;
import org.openiro.platform.http.Slice;

/** Who looked at whom, newest first. */
@Path("/v1/access-log")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "access log")
class AccessLogResource {

    private final AccessRecords records;
    private final AccessLog log;
    private final Cursors cursors;

    AccessLogResource(AccessRecords records, AccessLog log, Cursors cursors) {
        this.records = records;
        this.log = log;
        this.cursors = cursors;
    }

    @GET
    @TouchesChildren
    @RolesAllowed({Roles.AUDITOR, Roles.IRO_MANAGER})
    @Operation(operationId = "listAccesses", summary = "Who looked at which children, newest first")
    public Page<AccessRecord> list(
            @QueryParam("childId") @Nullable UUID childId,
            @QueryParam("subject") @Nullable String subject,
            @QueryParam("from") @Nullable Instant from,
            @QueryParam("to") @Nullable Instant to,
            @BeanParam PageQuery query)
            throws SQLException {
        Filters filters = Filters.of("childId", childId)
                .and("subject", subject)
                .and("from", from)
                .and("to", to);
        Slice slice = cursors.open(query, filters, List.of("-recordedAt"));
        log.touched(childId == null ? List.of() : List.of(childId));
        return cursors.page(slice, records.find(slice), AccessLogResource::position);
    }

    private static List<String> position(AccessRecord access) {
        return List.of(access.recordedAt().toString(), access.id().toString());
    }
}
