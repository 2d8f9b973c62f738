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
        body.put("reviewId", reviewId());
        body.put("sourceVersion", version().toString());
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
                version(),
                reviewId(),
                heldOn,
                openedOn(),
                review.participation(),
                review.chairedBy(),
                false);
    }

    /** The system's own: it stays when the date is put right. */
    private String reviewId() {
        return child + "-" + review.on();
    }

    private @Nullable LocalDate openedOn() {
        LocalDate opened = review.openedOn();
        return opened == null || opened.isAfter(heldOn) ? null : opened;
    }

    private Instant version() {
        return typedOn.atTime(IN_THE_EVENING, 0).toInstant(ZoneOffset.UTC);
    }
}
