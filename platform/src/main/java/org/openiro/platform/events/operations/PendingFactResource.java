package org.openiro.platform.events.operations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.access.Roles;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.events.store.Statements;
import org.openiro.platform.http.Cursors;
import org.openiro.platform.http.Filters;
import org.openiro.platform.http.Page;
import org.openiro.platform.http.PageQuery;
import org.openiro.platform.http.Slice;

@Path("/v1/pending-facts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
class PendingFactResource {

    private static final int AN_HOUR = 60;

    private final Statements statements;
    private final CurrentAuthority authority;
    private final Cursors cursors;

    PendingFactResource(Statements statements, CurrentAuthority authority, Cursors cursors) {
        this.statements = statements;
        this.authority = authority;
        this.cursors = cursors;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.INTEGRATION, Roles.PLATFORM_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "listPendingFacts",
            summary = "Facts that have waited for longer than an hour, or the time given, for what they are about")
    public Page<PendingFactResponse> list(
            @QueryParam("olderThanMinutes") @Nullable @Min(0) @Max(525_600) Integer olderThanMinutes,
            @BeanParam PageQuery query) {
        Slice slice = cursors.open(query, Filters.of("olderThanMinutes", olderThanMinutes), List.of("since"));
        return cursors.page(
                slice,
                read(slice),
                fact -> List.of(fact.since().toString(), fact.eventId().toString()));
    }

    private List<PendingFactResponse> read(Slice slice) {
        String older = slice.text("olderThanMinutes");
        String since = slice.first() ? null : slice.after().get(0);
        String id = slice.first() ? null : slice.after().get(1);
        String direction = slice.descending() ? "desc" : "asc";
        return statements.list(
                """
                select event_id, type, topic, waits_for_kind, waits_for_id, recorded_at, since from pending_fact
                where authority = ? and since <= clock_timestamp() - ? * interval '1 minute'
                  and (?::text is null or (since, event_id) %s (?::timestamptz, ?::uuid))
                order by since %s, event_id %s limit ?
                """.formatted(slice.descending() ? "<" : ">", direction, direction),
                PendingFactResource::row,
                authority.code(),
                older == null ? AN_HOUR : Integer.parseInt(older),
                since,
                since,
                id,
                slice.fetch());
    }

    private static PendingFactResponse row(ResultSet row) throws SQLException {
        return new PendingFactResponse(
                row.getObject("event_id", UUID.class),
                row.getString("type"),
                row.getString("topic"),
                row.getString("waits_for_kind"),
                row.getString("waits_for_id"),
                Statements.instant(row, "recorded_at"),
                Statements.instant(row, "since"));
    }
}
