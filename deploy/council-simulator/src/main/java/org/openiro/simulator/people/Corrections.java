package org.openiro.simulator.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openiro.simulator.council.ReviewHappening.DayConfirmed;
import org.openiro.simulator.council.ReviewHappening.DayCorrected;
import org.openiro.simulator.council.ReviewHappening.HeldInError;
import org.openiro.simulator.council.ReviewHappening.ParticipationCorrected;
import org.openiro.simulator.frontdoor.Answer;
import org.openiro.simulator.frontdoor.Pages;
import org.openiro.simulator.ledger.ReviewEntry;
import org.openiro.simulator.people.Office.Known;

/** The IRO corrects what was entered of reviews that were held, and confirms those that their source denies. */
final class Corrections {

    private static final String ROLE = "iro";
    private static final String LATE_REASON = "lateReason";
    private static final String CODE = "participationCode";
    private static final String ALREADY_HELD = "review-already-held";
    private static final String A_REASON = "ADMIN";

    private final Office office;
    private final KnownReviews reviews;

    Corrections(Office office, KnownReviews reviews) {
        this.office = office;
        this.reviews = reviews;
    }

    /** Where the case-management system told of the right day meanwhile, the wrong one was an error. */
    void day(LocalDate today, DayCorrected corrected) {
        reviews.forget(corrected.child(), corrected.enteredFor()).ifPresent(review -> {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("heldOn", corrected.heldOn().toString());
            Answer answer = amend(review, body);
            if (answer.body().path("code").asText().equals(ALREADY_HELD)) {
                error(today, corrected.child(), review);
            } else {
                reviews.put(
                        corrected.child(),
                        corrected.heldOn(),
                        noted(today, corrected.child(), corrected.heldOn(), body, answer));
            }
        });
    }

    void participation(LocalDate today, ParticipationCorrected corrected) {
        reviews.of(corrected.child(), corrected.heldOn()).ifPresent(review -> {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put(CODE, corrected.code());
            Answer answer = amend(review, body);
            reviews.put(
                    corrected.child(),
                    corrected.heldOn(),
                    noted(today, corrected.child(), corrected.heldOn(), body, answer));
        });
    }

    /** Of a review that is on the list of those that their source denies; elsewhere there is nothing to confirm any more. */
    void confirms(LocalDate today, String childId, DayConfirmed confirmed) {
        List<String> denied = new ArrayList<>();
        Pages.read(office.reviews(), ROLE, "/v1/worklists/to-settle/reviews?limit=" + Pages.LARGEST, review -> {
            if (review.path("childId").asText().equals(childId)
                    && review.path("completedOn")
                            .asText()
                            .equals(confirmed.heldOn().toString())) {
                denied.add(review.path("reviewId").asText());
            }
            return denied.isEmpty();
        });
        denied.forEach(id -> {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("heldOn", confirmed.heldOn().toString());
            Answer answer = amend(Known.asItStands(id), body);
            reviews.put(
                    confirmed.child(),
                    confirmed.heldOn(),
                    noted(today, confirmed.child(), confirmed.heldOn(), body, answer));
        });
    }

    void inError(LocalDate today, HeldInError error) {
        reviews.forget(error.child(), error.heldOn()).ifPresent(review -> error(today, error.child(), review));
    }

    /** Told that it was late by its right day, the IRO gives a reason. */
    private Answer amend(Known review, Map<String, Object> body) {
        Answer answer = change(review, "/amend", body);
        if (answer.names(LATE_REASON)) {
            body.put(LATE_REASON, A_REASON);
            answer = change(review, "/amend", body);
        }
        return answer;
    }

    private Known noted(LocalDate today, String child, LocalDate heldOn, Map<String, Object> body, Answer answer) {
        answer.orStop("correcting a review");
        Known review = Known.of(answer, "reviewId");
        office.ledger()
                .note(new ReviewEntry.ReviewAmended(
                        office.authority(),
                        today,
                        child,
                        review.id(),
                        heldOn,
                        (String) body.get(CODE),
                        (String) body.get(LATE_REASON),
                        Iro.answered(answer.body())));
        return review;
    }

    private void error(LocalDate today, String child, Known review) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("foundOn", today.toString());
        body.put("reason", "It was not held on that day");
        change(review, "/record-in-error", body).orStop("taking a review back");
        office.ledger().note(new ReviewEntry.ReviewInError(office.authority(), today, child, review.id()));
    }

    private Answer change(Known review, String step, Map<String, Object> body) {
        return Office.change(office.reviews(), ROLE, "/v1/reviews/" + review.id(), step, body, review);
    }
}
