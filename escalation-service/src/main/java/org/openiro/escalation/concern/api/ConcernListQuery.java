package org.openiro.escalation.concern.api;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.openiro.escalation.concern.store.ConcernFilter;
import org.openiro.platform.http.Filters;
import org.openiro.platform.http.Slice;

/** By what the list of concerns may be narrowed. */
public class ConcernListQuery {

    @QueryParam("standing")
    @Parameter(description = "OPEN is INFORMAL or FORMAL.")
    ConcernFilter.@Nullable Stand standing;

    @QueryParam("everFormal")
    @Parameter(description = "Closed ones that were once formal count as formal.")
    @Nullable
    Boolean everFormal;

    @QueryParam("theme")
    @Parameter(description = "The main theme, a code of GET /v1/concern-codes.")
    @Nullable
    String theme;

    @QueryParam("childId")
    @Nullable
    UUID childId;

    @QueryParam("raisedFrom")
    @Nullable
    LocalDate raisedFrom;

    @QueryParam("raisedTo")
    @Nullable
    LocalDate raisedTo;

    @QueryParam("formalisedFrom")
    @Nullable
    LocalDate formalisedFrom;

    @QueryParam("formalisedTo")
    @Nullable
    LocalDate formalisedTo;

    @QueryParam("closedFrom")
    @Nullable
    LocalDate closedFrom;

    @QueryParam("closedTo")
    @Nullable
    LocalDate closedTo;

    Filters filters() {
        return Filters.of("standing", standing)
                .and("everFormal", everFormal)
                .and("theme", theme)
                .and("childId", childId)
                .and("raisedFrom", raisedFrom)
                .and("raisedTo", raisedTo)
                .and("formalisedFrom", formalisedFrom)
                .and("formalisedTo", formalisedTo)
                .and("closedFrom", closedFrom)
                .and("closedTo", closedTo);
    }

    static ConcernFilter of(Slice slice) {
        String standing = slice.text("standing");
        String everFormal = slice.text("everFormal");
        return new ConcernFilter(
                standing == null ? null : ConcernFilter.Stand.valueOf(standing),
                everFormal == null ? null : Boolean.valueOf(everFormal),
                slice.text("theme"),
                slice.uuid("childId"),
                days(slice, "raised"),
                days(slice, "formalised"),
                days(slice, "closed"));
    }

    private static ConcernFilter.Days days(Slice slice, String what) {
        return new ConcernFilter.Days(slice.date(what + "From"), slice.date(what + "To"));
    }
}
