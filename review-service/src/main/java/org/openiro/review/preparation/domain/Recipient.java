package org.openiro.review.preparation.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiro.review.child.domain.Involvement;

/**
 * Whom a reminder is for: a role, and who holds it for the child on the day with that person's team, by the source's
 * references. An involvement's last day is not its own any more: on the day of a transfer it is the new one's.
 */
public record Recipient(
        String role,
        @Nullable String professional,
        @Nullable String team) {

    /** Preparing a review is the social worker's; nobody else's case it is to talk with the child or write the report. */
    public static final String SOCIAL_WORKER = "SOCIAL_WORKER";

    private static final Recipient NOBODY_KNOWN = new Recipient(SOCIAL_WORKER, null, null);

    public static Recipient on(LocalDate day, @Nullable List<Involvement> involvements) {
        return Involvement.holder(involvements, SOCIAL_WORKER, day)
                .map(each -> new Recipient(SOCIAL_WORKER, each.professional(), each.team()))
                .orElse(NOBODY_KNOWN);
    }

    public boolean known() {
        return professional != null;
    }
}
