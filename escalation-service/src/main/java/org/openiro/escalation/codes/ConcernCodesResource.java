package org.openiro.escalation.codes;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The codes that this service takes and publishes. */
@Path("/v1/concern-codes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "codes")
class ConcernCodesResource {

    private static final String EXAMPLE = """
            {"themes": [{"code": "CONTACT", "label": "Family or sibling contact"}],
             "outcomes": [{"code": "RESOLVED", "label": "Resolved"}],
             "steps": [{"code": "RAISED", "label": "Raised informally"}]}""";

    private final ConcernCodes codes;

    ConcernCodesResource(ConcernCodes codes) {
        this.codes = codes;
    }

    @GET
    @Authenticated
    @Operation(operationId = "getConcernCodes", summary = "Themes, outcomes and steps of concerns")
    @APIResponse(
            responseCode = "200",
            description = "The lists",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ConcernCodesResponse.class),
                            examples = @ExampleObject(name = "codes", value = EXAMPLE)))
    public ConcernCodesResponse get() {
        return new ConcernCodesResponse(codes.themes(), codes.outcomes(), codes.steps());
    }

    record ConcernCodesResponse(List<ConcernCode> themes, List<ConcernCode> outcomes, List<ConcernCode> steps) {}
}
