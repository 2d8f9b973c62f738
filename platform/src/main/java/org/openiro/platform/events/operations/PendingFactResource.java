package org.openiro.platform.events.operations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openiro.platform.access.Roles;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.events.store.Statements;
import org.openiro.platform.http.Page;

@Path("/v1/pending-facts")
@Tag(name = "Events")
class PendingFactResource {

    private final Statements statements;
    private final CurrentAuthority authority;

    PendingFactResource(Statements statements, CurrentAuthority authority) {
        this.statements = statements;
        this.authority = authority;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.INTEGRATION, Roles.PLATFORM_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "listPendingFacts",
            summary = "Facts that have waited for longer than an hour, or the time given, for what they are about")
    public Page<PendingFactResponse> list(
            @QueryParam("olderThanMinutes") @DefaultValue("60") @Min(0) @Max(525_600) int olderThanMinutes,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(500) int limit) {
        return new Page<>(
                statements.list(
                        """
                        select event_id, type, topic, waits_for_kind, waits_for_id, recorded_at, since from pending_fact
                        where authority = ? and since <= clock_timestamp() - ? * interval '1 minute'
                        order by since, event_id limit ?
                        """,
                        row -> new PendingFactResponse(
                                row.getObject("event_id", UUID.class),
                                row.getString("type"),
                                row.getString("topic"),
                                row.getString("waits_for_kind"),
                                row.getString("waits_for_id"),
                                Statements.instant(row, "recorded_at"),
                                Statements.instant(row, "since")),
                        authority.code(),
                        olderThanMinutes,
                        limit),
                null);
    }
}
