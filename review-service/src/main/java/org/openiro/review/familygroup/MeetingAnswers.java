package org.openiro.review.familygroup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.openiro.platform.http.ETags;

/** Answers family group meetings with what the law finds missing. */
@ApplicationScoped
class MeetingAnswers {

    private final MeetingHistory history;
    private final Duty duty;

    MeetingAnswers(MeetingHistory history, Duty duty) {
        this.history = history;
        this.duty = duty;
    }

    List<FamilyGroupResponse> of(List<FamilyGroupMeeting> rows) {
        return rows.stream()
                .map(row -> FamilyGroupResponse.of(row, duty.toOffer(), null))
                .toList();
    }

    Response ok(FamilyGroupMeeting row) {
        return with(Response.ok(), row);
    }

    Response created(FamilyGroupMeeting row) {
        return with(Response.created(URI.create("/v1/family-group-meetings/" + row.id())), row);
    }

    private Response with(Response.ResponseBuilder response, FamilyGroupMeeting row) {
        return response.entity(FamilyGroupResponse.of(row, duty.toOffer(), history.of(row.id())))
                .tag(ETags.of(row.version()))
                .build();
    }
}
