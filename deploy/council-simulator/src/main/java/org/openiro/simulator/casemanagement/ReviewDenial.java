package org.openiro.simulator.casemanagement;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openiro.simulator.ledger.ReviewEntry;

/**
 * That no review was held on a day, as the case-management system says it in {@code review-record.v1}.
 *
 * @param typedOn orders what is said of this review
 */
record ReviewDenial(String child, LocalDate heldOn, LocalDate typedOn) {

    CaseRecord record() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("sourceSystem", ChildSnapshot.SOURCE_SYSTEM);
        body.put("personId", child);
        body.put("reviewId", ReviewRow.reviewId(child, heldOn));
        body.put("sourceVersion", ReviewRow.version(typedOn).toString());
        body.put("heldOn", heldOn.toString());
        body.put("cancelled", true);
        return new CaseRecord(ChildSnapshot.key(child), ReviewRow.TYPE, body);
    }

    ReviewEntry.ReviewSent entry(String authority, LocalDate on) {
        return new ReviewEntry.ReviewSent(
                authority,
                on,
                child,
                ReviewRow.version(typedOn),
                ReviewRow.reviewId(child, heldOn),
                heldOn,
                null,
                null,
                null,
                null,
                true);
    }
}
