package org.openiro.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.http.ETags;

/** How every operation answers with a review: with its history, its ETag and, when it is new, its address. */
@ApplicationScoped
class ReviewAnswers {

    private final ReviewHistoryLog history;
    private final RecordedOnReviews recorded;

    ReviewAnswers(ReviewHistoryLog history, RecordedOnReviews recorded) {
        this.history = history;
        this.recorded = recorded;
    }

    Response ok(Review review) {
        return with(Response.ok(), review, null);
    }

    /** With what hangs on it and counts nowhere any more. */
    Response inError(Review review) {
        return with(Response.ok(), review, recorded.on(review.id()));
    }

    Response created(Review review) {
        return with(Response.created(URI.create("/v1/reviews/" + review.id())), review, null);
    }

    private Response with(Response.ResponseBuilder response, Review review, @Nullable List<RecordedOn> recordedOnIt) {
        return response.entity(ReviewResponse.of(review, recordedOnIt, history.of(review)))
                .tag(ETags.of(review.version()))
                .build();
    }
}
