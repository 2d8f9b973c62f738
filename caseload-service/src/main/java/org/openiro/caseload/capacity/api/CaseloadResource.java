package org.openiro.caseload.capacity.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.openiro.caseload.capacity.CountCaseloads;
import org.openiro.caseload.capacity.domain.CaseloadYear;
import org.openiro.platform.access.Roles;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;

/** Caseloads as counts: no child is named or told apart here, so nothing goes into the access log. */
@Path("/v1/caseloads")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.SENIOR_MANAGER, Roles.ANALYST, Roles.AUDITOR})
@Tag(name = "caseloads")
class CaseloadResource {

    /** The Children Act 1989 came into force in October 1991. */
    private static final int FIRST_YEAR = 1991;

    private final CountCaseloads count;
    private final Clock clock;

    CaseloadResource(CountCaseloads count, Clock clock) {
        this.count = count;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "getCaseloads",
            summary = "Caseload of each IRO and of the team on a day, today when left out")
    public CaseloadResponse on(@QueryParam("on") @Nullable LocalDate on) {
        return CaseloadResponse.of(count.on(DayAsked.of(on, clock), LocalDate.now(clock)));
    }

    @GET
    @Path("/years/{year}")
    @Operation(
            operationId = "getCaseloadYear",
            summary = "Caseload of the team on 31 March and over the year's month ends",
            description = "2024 is 1 April 2024 to 31 March 2025.")
    public CaseloadYearResponse year(@PathParam("year") int year) {
        LocalDate today = LocalDate.now(clock);
        if (year < FIRST_YEAR || year > today.getYear()) {
            throw new ProblemException(PlatformProblem.NOT_FOUND);
        }
        CaseloadYear counted = count.year(year, today);
        if (counted.monthEnds().isEmpty()) {
            throw new ProblemException(PlatformProblem.NOT_FOUND);
        }
        return CaseloadYearResponse.of(counted);
    }
}
