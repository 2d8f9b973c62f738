package org.openiro.escalation.codes;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The codes that this service takes and publishes. */
@Path("/v1/concern-codes")
@Tag(name = "codes")
class ConcernCodesResource {

    private final ConcernCodes codes;

    ConcernCodesResource(ConcernCodes codes) {
        this.codes = codes;
    }

    @GET
    @Authenticated
    @Operation(operationId = "getConcernCodes", summary = "Themes, outcomes and steps of concerns")
    public ConcernCodesResponse get() {
        return new ConcernCodesResponse(codes.themes(), codes.outcomes(), codes.steps());
    }

    record ConcernCodesResponse(List<ConcernCode> themes, List<ConcernCode> outcomes, List<ConcernCode> steps) {}
}
