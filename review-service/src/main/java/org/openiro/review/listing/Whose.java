package org.openiro.review.listing;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.http.Filters;
import org.openiro.platform.http.Slice;

/** Whose rows of a list are asked for: everybody's when left out. Taken as a {@code @BeanParam}. */
public class Whose {

    static final String IRO = "iro";
    static final String TEAM = "team";

    @QueryParam(IRO)
    @Parameter(
            description =
                    "Of reviews that this IRO chaired, and of children whose IRO it is today; by any name that the IRO is known by.")
    @Nullable
    String iro;

    @QueryParam(TEAM)
    @Parameter(description = "Of children whose social worker is of this team today.")
    @Nullable
    String team;

    public Filters filters() {
        return Filters.of(IRO, iro).and(TEAM, team);
    }

    /** Of whom the page before was, where a cursor carries that. */
    public static Whose of(Slice slice) {
        var whose = new Whose();
        whose.iro = slice.text(IRO);
        whose.team = slice.text(TEAM);
        return whose;
    }
}
