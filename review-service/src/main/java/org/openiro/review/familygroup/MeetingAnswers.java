package org.openiro.review.familygroup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.openiro.platform.http.ETags;

/** Answers family group meetings with their history. */
@ApplicationScoped
class MeetingAnswers {

    private final MeetingHistory history;

    MeetingAnswers(MeetingHistory history) {
        this.history = history;
    }

    List<FamilyGroupResponse> of(List<FamilyGroupMeeting> rows) {
        return rows.stream().map(row -> FamilyGroupResponse.of(row, null)).toList();
    }

    Response ok(FamilyGroupMeeting row) {
        return with(Response.ok(), row);
    }

    Response created(FamilyGroupMeeting row) {
        return with(Response.created(URI.create("/v1/family-group-meetings/" + row.id())), row);
    }

    private Response with(Response.ResponseBuilder response, FamilyGroupMeeting row) {
        return response.entity(FamilyGroupResponse.of(row, history.of(row.id())))
                .tag(ETags.of(row.version()))
                .build();
    }
}
