package org.openiro.platform.events.copies;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openiro.platform.access.Roles;
import org.openiro.platform.events.CopyOfFacts;

@Path("/v1/copy-sources")
@Tag(name = "Events")
class CopySourceResource {

    private final CopyOfFacts copy;
    private final UnreadRecords unread;

    CopySourceResource(CopyOfFacts copy, UnreadRecords unread) {
        this.copy = copy;
        this.unread = unread;
    }

    @GET
    @RolesAllowed(Roles.PLATFORM_ADMIN)
    @Operation(
            operationId = "listCopySources",
            summary = "The topics of which this service keeps a copy, and how much of each is still to be read")
    public List<CopySourceResponse> list() {
        Map<String, Long> records = unread.of(copy.sources().stream()
                .flatMap(source -> Stream.of(source.topic(), CopySourceResponse.replay(source)))
                .toList());
        return copy.sources().stream()
                .map(source -> new CopySourceResponse(
                        source.publisher(),
                        source.topic(),
                        records.getOrDefault(source.topic(), 0L),
                        records.getOrDefault(CopySourceResponse.replay(source), 0L)))
                .toList();
    }
}
