package org.openiro.simulator.people;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openiro.simulator.council.ReviewHappening.Adjourned;
import org.openiro.simulator.council.ReviewHappening.Opened;
import org.openiro.simulator.frontdoor.Answer;
import org.openiro.simulator.ledger.ReviewEntry;
import org.openiro.simulator.people.Office.Known;

/** The IRO enters that a review was opened, booked or not, and that it was adjourned. */
final class Meetings {

    private static final String ROLE = "iro";

    private final Office office;

    Meetings(Office office) {
        this.office = office;
    }

    /**
     * Enters the first meeting.
     *
     * @return the review, which is to be completed
     */
    Known opens(LocalDate today, String childId, Opened opened, Optional<Known> booking) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("openedOn", opened.openedOn().toString());
        body.put("chairedBy", opened.chairedBy());
        Answer answer = booking.map(known ->
                        Office.change(office.reviews(), ROLE, "/v1/reviews/" + known.id(), "/open", body, known))
                .orElseGet(() ->
                        office.reviews().command(ROLE, "/v1/children/%s/opened-reviews".formatted(childId), body));
        answer.orStop("opening a review");
        Known review = Known.of(answer, "reviewId");
        office.ledger()
                .note(new ReviewEntry.ReviewOpened(
                        office.authority(), today, opened.child(), review.id(), opened.openedOn(), opened.chairedBy()));
        return review;
    }

    Known adjourns(LocalDate today, Adjourned adjourned, Known review) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("adjournedOn", adjourned.adjournedOn().toString());
        body.put("continuesOn", adjourned.continuesOn().toString());
        body.put("reason", "Reports are missing");
        Answer answer = Office.change(office.reviews(), ROLE, "/v1/reviews/" + review.id(), "/adjourn", body, review);
        answer.orStop("adjourning a review");
        office.ledger()
                .note(new ReviewEntry.ReviewAdjourned(
                        office.authority(),
                        today,
                        adjourned.child(),
                        review.id(),
                        adjourned.adjournedOn(),
                        adjourned.continuesOn()));
        return Known.of(answer, "reviewId");
    }
}
