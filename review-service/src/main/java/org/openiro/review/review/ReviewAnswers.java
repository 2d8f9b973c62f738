package org.openiro.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.openiro.platform.http.ETags;

/** How every operation answers with a review: with its history, its ETag and, when it is new, its address. */
@ApplicationScoped
class ReviewAnswers {

    private final ReviewHistoryLog history;

    ReviewAnswers(ReviewHistoryLog history) {
        this.history = history;
    }

    Response ok(Review review) {
        return with(Response.ok(), review);
    }

    Response created(Review review) {
        return with(Response.created(URI.create("/v1/reviews/" + review.id())), review);
    }

    private Response with(Response.ResponseBuilder response, Review review) {
        return response.entity(ReviewResponse.of(review, history.of(review.id())))
                .tag(ETags.of(review.version()))
                .build();
    }
}
