package org.openiro.platform.events.copies;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.openiro.platform.access.Roles;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.events.CopyOfFacts;
import org.openiro.platform.http.IdempotentCommand;
import org.openiro.platform.http.ProblemException;

@Path("/v1/copy-rebuilds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
class CopyRebuildResource {

    private final CopyOfFacts copy;
    private final CopyRebuild rebuild;
    private final CurrentAuthority authority;

    CopyRebuildResource(CopyOfFacts copy, CopyRebuild rebuild, CurrentAuthority authority) {
        this.copy = copy;
        this.rebuild = rebuild;
        this.authority = authority;
    }

    @POST
    @IdempotentCommand
    @RolesAllowed(Roles.PLATFORM_ADMIN)
    @Operation(
            operationId = "rebuildCopy",
            summary = "Forgets the council's copy of other services' facts, to be heard again from their journals")
    @APIResponse(responseCode = "200", description = "Forgotten; the copy comes back as the publishers replay")
    public RestResponse<CopyRebuildResponse> rebuild() {
        if (!CurrentAuthority.isOnsCode(authority.code())) {
            throw new ProblemException(CopyProblem.COPY_OF_ONE_COUNCIL);
        }
        return RestResponse.ok(CopyRebuildResponse.of(rebuild.forget(), copy));
    }
}
