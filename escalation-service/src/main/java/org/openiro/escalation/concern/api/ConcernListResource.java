package org.openiro.escalation.concern.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.openiro.escalation.codes.ConcernCodes;
import org.openiro.escalation.concern.ListConcerns;
import org.openiro.escalation.concern.store.Concerns;
import org.openiro.platform.access.AccessLog;
import org.openiro.platform.access.Roles;
import org.openiro.platform.access.TouchesChildren;
import org.openiro.platform.http.Cursors;
import org.openiro.platform.http.FieldError;
import org.openiro.platform.http.Page;
import org.openiro.platform.http.PageQuery;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;
import org.openiro.platform.http.Slice;

/** The list of concerns. */
@Path("/v1/concerns")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "concerns")
class ConcernListResource {

    private final ListConcerns listing;
    private final ConcernCodes codes;
    private final Cursors cursors;
    private final AccessLog accessLog;

    ConcernListResource(ListConcerns listing, ConcernCodes codes, Cursors cursors, AccessLog accessLog) {
        this.listing = listing;
        this.codes = codes;
        this.cursors = cursors;
        this.accessLog = accessLog;
    }

    @GET
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.SENIOR_MANAGER, Roles.AUDITOR})
    @TouchesChildren
    @Operation(operationId = "listConcerns", summary = "Concerns, the latest raised first")
    public Page<ConcernSummary> list(@BeanParam ConcernListQuery query, @BeanParam PageQuery page) {
        refuseUnknownTheme(query.theme);
        Slice slice = cursors.open(page, query.filters(), List.of("-raisedOn"));
        List<ConcernSummary> found = listing.list(ConcernListQuery.of(slice), stretch(slice)).stream()
                .map(ConcernSummary::of)
                .toList();
        Page<ConcernSummary> shown = cursors.page(
                slice,
                found,
                each -> List.of(each.raisedOn().toString(), each.concernId().toString()));
        accessLog.touched(shown.items().stream()
                .flatMap(each -> each.children().stream())
                .map(ChildResponse::childId)
                .filter(Objects::nonNull)
                .toList());
        return shown;
    }

    private void refuseUnknownTheme(@Nullable String theme) {
        List<String> themes = ConcernCodes.codes(codes.themes());
        if (theme != null && !themes.contains(theme)) {
            throw new ProblemException(
                    PlatformProblem.INVALID_FIELDS,
                    new FieldError(
                            "?theme", "unknown-theme", "not a theme; the themes are " + String.join(", ", themes)));
        }
    }

    private static Concerns.Stretch stretch(Slice slice) {
        Concerns.Stretch.@Nullable End after = slice.first()
                ? null
                : new Concerns.Stretch.End(
                        LocalDate.parse(slice.after().getFirst()),
                        UUID.fromString(slice.after().getLast()));
        return new Concerns.Stretch(slice.descending(), after, slice.fetch());
    }
}
