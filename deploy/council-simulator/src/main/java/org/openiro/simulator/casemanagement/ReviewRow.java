package org.openiro.simulator.casemanagement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openiro.simulator.council.HeldReview;
import org.openiro.simulator.ledger.ReviewEntry;

/**
 * A review as the case-management system records it, for {@code review-record.v1}.
 *
 * @param heldOn its date as it was typed in
 * @param typedOn orders what is said of this review
 */
record ReviewRow(String child, HeldReview review, LocalDate heldOn, LocalDate typedOn) {

    static final String TYPE = "review-record.v1";

    private static final int IN_THE_EVENING = 21;

    CaseRecord record() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("sourceSystem", ChildSnapshot.SOURCE_SYSTEM);
        body.put("personId", child);
        body.put("reviewId", reviewId(child, review.on()));
        body.put("sourceVersion", version(typedOn).toString());
        body.put("heldOn", heldOn.toString());
        if (openedOn() != null) {
            body.put("openedOn", String.valueOf(openedOn()));
        }
        body.put("dueOn", review.dueOn().toString());
        body.put("participationCode", review.participation());
        body.put("chairedBy", review.chairedBy());
        return new CaseRecord(ChildSnapshot.key(child), TYPE, body);
    }

    ReviewEntry.ReviewSent entry(String authority, LocalDate on) {
        return new ReviewEntry.ReviewSent(
                authority,
                on,
                child,
                version(typedOn),
                reviewId(child, review.on()),
                heldOn,
                openedOn(),
                review.dueOn(),
                review.participation(),
                review.chairedBy(),
                false);
    }

    /** The system's own: it stays when the date is put right, and when the review is denied. */
    static String reviewId(String child, LocalDate heldOn) {
        return child + "-" + heldOn;
    }

    private @Nullable LocalDate openedOn() {
        LocalDate opened = review.openedOn();
        return opened == null || opened.isAfter(heldOn) ? null : opened;
    }

    static Instant version(LocalDate typedOn) {
        return typedOn.atTime(IN_THE_EVENING, 0).toInstant(ZoneOffset.UTC);
    }
}
