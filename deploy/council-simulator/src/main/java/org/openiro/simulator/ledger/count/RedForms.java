package org.openiro.simulator.ledger.count;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.openiro.simulator.ledger.FollowUpEntry.FormFilledIn;

/** Of children in care on the day, the last review that has a monitoring form, when that is red and of this period of care. */
final class RedForms {

    private static final String RED = "RED";

    private RedForms() {}

    static Map<String, String> rows(Noted noted) {
        Map<String, FormFilledIn> last = new HashMap<>();
        Noted.last(noted.followUp(FormFilledIn.class), FormFilledIn::reviewId)
                .values()
                .forEach(
                        form -> last.merge(noted.child(form.person()), form, (one, other) -> later(noted, one, other)));
        Map<String, String> rows = new TreeMap<>();
        for (Child child : noted.children()) {
            FormFilledIn form = last.get(child.person());
            if (form != null
                    && form.rag().equals(RED)
                    && child.careOn(noted.day())
                            .filter(care -> !care.from().isAfter(heldOn(noted, form)))
                            .isPresent()) {
                rows.put(
                        form.reviewId(),
                        "completed %s, assessed %s, %s"
                                .formatted(heldOn(noted, form), form.assessedOn(), form.viewOfPlan()));
            }
        }
        return rows;
    }

    private static FormFilledIn later(Noted noted, FormFilledIn one, FormFilledIn other) {
        return heldOn(noted, other).isAfter(heldOn(noted, one)) ? other : one;
    }

    private static LocalDate heldOn(Noted noted, FormFilledIn form) {
        Noted.Entered review = noted.entered().get(form.reviewId());
        if (review == null) {
            throw new IllegalStateException("a form of a review that does not stand");
        }
        return review.heldOn();
    }
}
