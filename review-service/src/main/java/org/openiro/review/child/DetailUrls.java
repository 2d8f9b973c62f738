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

    /** Of a calendar that is read without a token. */
    public String calendar(String authority, String secret) {
        return base + "/calendars/" + authority + "/" + secret;
    }

    public String child(UUID childId) {
        return entry("children", childId);
    }

    public String dueDates(UUID childId) {
        return child(childId) + "/due-dates";
    }

    public String review(UUID reviewId) {
        return entry("reviews", reviewId);
    }

    public String decision(UUID decisionId) {
        return entry("decisions", decisionId);
    }

    /**
     * Where anything is opened that stands in a list.
     *
     * @param list the part of the address below {@code /v1}
     */
    public String entry(String list, UUID id) {
        return base + "/v1/" + list + "/" + id;
    }

    public String timelinessSettings() {
        return base + "/v1/timeliness-settings";
    }

    public String reminder(UUID reminderId) {
        return base + "/v1/reminders/" + reminderId;
    }
}
