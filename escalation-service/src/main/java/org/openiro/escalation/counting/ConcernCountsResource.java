package org.openiro.escalation.counting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openiro.escalation.counting.domain.CountConcerns;
import org.openiro.escalation.counting.domain.Period;
import org.openiro.platform.access.Roles;
import org.openiro.platform.http.FieldError;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;

/** Figures over a period. They name no child and no concern, so no access is logged. */
@Path("/v1/concern-counts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "counts")
class ConcernCountsResource {

    /** Long enough for a financial year beside the one before. */
    private static final int LONGEST_YEARS = 2;

    private static final String EXAMPLE = """
            {"from": "2024-04-01", "to": "2025-03-31", "asAt": "2025-04-14", "raised": 3, "childrenConcerned": 4,
             "informal": 2, "formalShare": {"part": 1, "whole": 3, "percent": 33.3}, "madeFormal": 1, "closed": 1,
             "inNoBreakdown": 1, "raisedByTheme": {"DRIFT_DELAY": 2}, "closedByOutcome": {"RESOLVED": 1},
             "stageEntries": {"1": 1},
             "durations": {"closed": 1, "workingDays": 13, "longest": 13, "open": 0}}""";

    private final ConcernFacts facts;
    private final Clock clock;

    ConcernCountsResource(ConcernFacts facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.SENIOR_MANAGER, Roles.ANALYST, Roles.AUDITOR})
    @Operation(operationId = "getConcernCounts", summary = "The concerns of a period in figures")
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ConcernCountsResponse.class),
                            examples = @ExampleObject(name = "year", value = EXAMPLE)))
    public ConcernCountsResponse get(
            @QueryParam("from") @NotNull LocalDate from, @QueryParam("to") @NotNull LocalDate to) {
        if (to.isBefore(from)) {
            throw refused("ends-before-it-starts", "lies before from");
        }
        if (!to.isBefore(from.plusYears(LONGEST_YEARS))) {
            throw refused("period-too-long", "at most %d years".formatted(LONGEST_YEARS));
        }
        Period period = new Period(from, to);
        LocalDate today = LocalDate.now(clock);
        return ConcernCountsResponse.of(period, today, new CountConcerns(period, today).of(facts.of(period)));
    }

    private static ProblemException refused(String code, String detail) {
        return new ProblemException(PlatformProblem.INVALID_FIELDS, new FieldError("?to", code, detail));
    }
}
