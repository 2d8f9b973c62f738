package org.openiro.review.child;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people open what an event is about. */
@ApplicationScoped
public class DetailUrls {

    private final String base;

    DetailUrls(@ConfigProperty(name = "openiro.review.public-url") String base) {
        this.base = base;
    }

    public String child(UUID childId) {
        return base + "/v1/children/" + childId;
    }

    public String dueDates(UUID childId) {
        return child(childId) + "/due-dates";
    }

    public String review(UUID reviewId) {
        return base + "/v1/reviews/" + reviewId;
    }

    public String decision(UUID decisionId) {
        return base + "/v1/decisions/" + decisionId;
    }
}
