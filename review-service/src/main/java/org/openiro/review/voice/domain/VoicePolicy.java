package org.openiro.review.voice.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openiro.review.refusal.domain.Refusal;

/** What cannot be recorded of how child and parents were heard; everything else is recorded, and flagged where it is odd. */
public final class VoicePolicy {

    private final HeardReview review;
    private final LocalDate today;

    public VoicePolicy(HeardReview review, LocalDate today) {
        this.review = review;
        this.today = today;
    }

    public List<Refusal> refusals(Voice said) {
        var refusals = new ArrayList<Refusal>();
        for (int i = 0; i < said.parents().size(); i++) {
            parent(said.parents().get(i), "parents/" + i + "/", refusals);
        }
        if (said.feedback() != null) {
            day(said.feedback().givenOn(), "feedback/givenOn", refusals);
        }
        return List.copyOf(refusals);
    }

    private void parent(ParentsPart parent, String at, List<Refusal> refusals) {
        if (!parent.role().parent()) {
            refusals.add(new Refusal(
                    at + "role", "parents-only", "of a parent or other holder of parental responsibility alone"));
        }
        if (parent.part() == Part.ATTENDED && !review.met()) {
            refusals.add(new Refusal(at + "part", "not-met", "no meeting of the review has taken place"));
        }
    }

    private void day(LocalDate day, String field, List<Refusal> refusals) {
        if (day.isAfter(today)) {
            refusals.add(new Refusal(field, "after-today", "it is recorded once it happened"));
        }
        if (review.bornOn() != null && day.isBefore(review.bornOn())) {
            refusals.add(new Refusal(field, "before-birth", "the child was born after that day"));
        }
    }
}
