package org.openiro.review.midway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.openiro.platform.http.ETags;
import org.openiro.review.obligation.CareStretch;
import org.openiro.review.obligation.CareStretches;

/** Answers midway checks of one child with whether they lie between two reviews. */
@ApplicationScoped
class MidwayAnswers {

    private final CareStretches stretches;

    MidwayAnswers(CareStretches stretches) {
        this.stretches = stretches;
    }

    List<MidwayCheckResponse> of(UUID childId, List<MidwayCheckRow> rows) {
        var ofChild = stretches.of(childId);
        return rows.stream()
                .map(row -> MidwayCheckResponse.of(row, between(ofChild, row)))
                .toList();
    }

    private static boolean between(List<CareStretch> ofChild, MidwayCheckRow row) {
        return ofChild.stream().anyMatch(each -> each.isBetweenReviews(row.checkedOn()));
    }

    /** The tag says whether it lies between reviews: reviews change that without a change of the check. */
    Response with(Response.ResponseBuilder response, MidwayCheckRow row) {
        var answer = of(row.childId(), List.of(row)).getFirst();
        return response.entity(answer)
                .tag(ETags.of(row.version(), answer.betweenReviews() ? "BETWEEN" : "BESIDE"))
                .build();
    }
}
