package org.openiro.platform.events.copies;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openiro.platform.access.Roles;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.events.CopyOfFacts;

@Path("/v1/copy-sources")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
class CopySourceResource {

    private final CopyOfFacts copy;
    private final UnreadRecords unread;
    private final CurrentAuthority authority;

    CopySourceResource(CopyOfFacts copy, UnreadRecords unread, CurrentAuthority authority) {
        this.copy = copy;
        this.unread = unread;
        this.authority = authority;
    }

    @GET
    @RolesAllowed(Roles.PLATFORM_ADMIN)
    @Operation(
            operationId = "listCopySources",
            summary = "The topics of which this service keeps a copy, and whether all of each has been read")
    public List<CopySourceResponse> list() {
        Map<String, Long> records = unread.of(copy.sources().stream()
                .flatMap(source -> Stream.of(source.topic(), CopySourceResponse.replay(source)))
                .toList());
        boolean counted = CurrentAuthority.PLATFORM.equals(authority.code());
        return copy.sources().stream()
                .map(source -> CopySourceResponse.of(source, records, counted))
                .toList();
    }
}
