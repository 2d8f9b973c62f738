package org.openiro.simulator.ledger.count;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.openiro.simulator.ledger.Entry;
import org.openiro.simulator.ledger.ReviewEntry.ReviewAdjourned;
import org.openiro.simulator.ledger.ReviewEntry.ReviewCancelled;
import org.openiro.simulator.ledger.ReviewEntry.ReviewEntered;
import org.openiro.simulator.ledger.ReviewEntry.ReviewInError;
import org.openiro.simulator.ledger.ReviewEntry.ReviewOpened;
import org.openiro.simulator.ledger.ReviewEntry.ReviewRebooked;

/** Reviews that were opened and are to be completed within 20 working days (Care Planning Regulations 2010, regulation 36). */
final class ReviewsUnderWay {

    private static final int TO_COMPLETE = 20;

    private final Map<String, Opened> open = new TreeMap<>();

    private ReviewsUnderWay() {}

    private record Opened(String person, LocalDate on, int adjournments, String continues) {

        Opened goesOn(LocalDate day) {
            return new Opened(person, on, adjournments + 1, day.toString());
        }

        Opened movedTo(LocalDate day) {
            return adjournments == 0 ? this : new Opened(person, on, adjournments, day.toString());
        }

        String row() {
            return "opened %s, %d adjournments, goes on %s, to complete by %s"
                    .formatted(on, adjournments, continues, WorkingDays.after(on, TO_COMPLETE));
        }
    }

    static Map<String, String> rows(Noted noted) {
        ReviewsUnderWay underWay = new ReviewsUnderWay();
        noted.entries().forEach(underWay::hear);
        Map<String, String> rows = new TreeMap<>();
        underWay.open.forEach((review, opened) -> {
            if (noted.persons().counts(opened.person())) {
                rows.put(review, opened.row());
            }
        });
        return rows;
    }

    private void hear(Entry entry) {
        switch (entry) {
            case ReviewOpened first ->
                open.put(first.reviewId(), new Opened(first.person(), first.openedOn(), 0, "null"));
            case ReviewAdjourned adjourned ->
                open.computeIfPresent(adjourned.reviewId(), (id, opened) -> opened.goesOn(adjourned.continuesOn()));
            case ReviewRebooked moved ->
                open.computeIfPresent(moved.reviewId(), (id, opened) -> opened.movedTo(moved.bookedFor()));
            case ReviewEntered held -> open.remove(held.reviewId());
            case ReviewCancelled cancelled -> open.remove(cancelled.reviewId());
            case ReviewInError error -> open.remove(error.reviewId());
            default -> {}
        }
    }
}
