package org.openiro.caseload.capacity.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.openiro.caseload.capacity.CountCaseloads;
import org.openiro.caseload.capacity.domain.WithoutIro;
import org.openiro.platform.access.AccessLog;
import org.openiro.platform.access.Roles;
import org.openiro.platform.access.TouchesChildren;
import org.openiro.platform.http.Cursors;
import org.openiro.platform.http.Filters;
import org.openiro.platform.http.Page;
import org.openiro.platform.http.PageQuery;
import org.openiro.platform.http.Slice;

/** The children looked after on a day who have no main IRO. */
@Path("/v1/children-without-iro")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "children without an IRO")
class WithoutIroResource {

    private final CountCaseloads count;
    private final AccessLog accessLog;
    private final Cursors cursors;
    private final Clock clock;

    WithoutIroResource(CountCaseloads count, AccessLog accessLog, Cursors cursors, Clock clock) {
        this.count = count;
        this.accessLog = accessLog;
        this.cursors = cursors;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @TouchesChildren
    @Operation(
            operationId = "listChildrenWithoutIro",
            summary = "Children looked after on a day, today when left out, who have no main IRO",
            description = "The longest looked after first. An IRO in cover does not end the wait.")
    public Page<WithoutIroResponse> on(@QueryParam("on") @Nullable LocalDate on, @BeanParam PageQuery query) {
        Slice slice = cursors.open(query, Filters.of("on", on), List.of("lookedAfterSince"));
        List<WithoutIro> waiting = count.withoutIro(DayAsked.of(slice.date("on"), clock), slice);
        Page<WithoutIro> page = cursors.page(slice, waiting, WithoutIroResource::position);
        accessLog.touched(page.items().stream().map(WithoutIro::childId).toList());
        return new Page<>(page.items().stream().map(WithoutIroResponse::of).toList(), page.next());
    }

    private static List<String> position(WithoutIro child) {
        return List.of(child.lookedAfterSince().toString(), child.childId().toString());
    }
}
