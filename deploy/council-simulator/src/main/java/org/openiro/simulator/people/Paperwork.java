package org.openiro.simulator.people;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.openiro.simulator.council.FollowUpHappening.PaperDone;
import org.openiro.simulator.frontdoor.Answer;
import org.openiro.simulator.ledger.FollowUpEntry;
import org.openiro.simulator.people.Office.Known;

/**
 * The IRO writes the record of a review, the administrator sends out what there is: no record that nobody could enter, because
 * the review was not known here yet on its day.
 */
final class Paperwork {

    private static final String IRO = "iro";
    private static final String ADMINISTRATOR = "review-administrator";
    private static final String RECORD = "RECORD";
    private static final String DISTRIBUTION = "DISTRIBUTION";

    private final Office office;
    private final KnownReviews reviews;
    private final Map<String, Known> papers = Office.memory();
    private final Set<String> withRecord = ConcurrentHashMap.newKeySet();

    Paperwork(Office office, KnownReviews reviews) {
        this.office = office;
        this.reviews = reviews;
    }

    void does(LocalDate today, PaperDone done) {
        reviews.find(today, done.child(), done.review())
                .filter(review -> there(done, review))
                .ifPresent(review -> {
                    Map<String, Object> body = new LinkedHashMap<>();
                    body.put("paper", done.paper());
                    body.put("doneOn", done.doneOn().toString());
                    Answer answer = Office.change(
                            office.reviews(),
                            done.paper().equals(RECORD) ? IRO : ADMINISTRATOR,
                            "/v1/reviews/%s/paperwork".formatted(review.id()),
                            "",
                            body,
                            papers.getOrDefault(review.id(), Known.asItStands(review.id())));
                    answer.orStop("recording a paper");
                    papers.put(review.id(), Known.of(answer, "reviewId"));
                    if (done.paper().equals(RECORD)) {
                        withRecord.add(review.id());
                    }
                    office.ledger()
                            .note(new FollowUpEntry.PaperDone(
                                    office.authority(), today, done.child(), review.id(), done.paper(), done.doneOn()));
                });
    }

    private boolean there(PaperDone done, Known review) {
        return !done.paper().equals(DISTRIBUTION) || withRecord.contains(review.id());
    }
}
