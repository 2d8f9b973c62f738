package org.openiro.systemtests.agreement;

import static java.util.stream.Collectors.toMap;

import java.util.Map;

/** The last {@code review-held.v1} or {@code review-corrected.v1} of each review. */
record HeldEvents(ReviewTopic topic) implements Place {

    @Override
    public String name() {
        return "events of held reviews";
    }

    @Override
    public Map<String, String> ought(Details details) {
        return details.held().collect(toMap(Review::id, Review::classed));
    }

    @Override
    public Map<String, String> shows(Details details) {
        return topic.held().stream()
                .collect(toMap(
                        told -> Fields.text(told, "reviewId"),
                        told -> Fields.classed(Fields.text(told, "timeliness"), told)));
    }
}
