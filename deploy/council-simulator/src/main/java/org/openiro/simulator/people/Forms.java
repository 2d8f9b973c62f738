package org.openiro.simulator.people;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openiro.simulator.council.FollowUpHappening;
import org.openiro.simulator.council.FollowUpHappening.FormAmended;
import org.openiro.simulator.council.FollowUpHappening.FormFilledIn;
import org.openiro.simulator.council.MonitoringForm;
import org.openiro.simulator.frontdoor.Answer;
import org.openiro.simulator.ledger.FollowUpEntry;
import org.openiro.simulator.people.Office.Known;

/** The IRO fills in the monitoring form of a review, and amends it. */
final class Forms {

    private static final String ROLE = "iro";

    private final Office office;
    private final KnownReviews reviews;
    private final Map<String, Known> forms = Office.memory();

    Forms(Office office, KnownReviews reviews) {
        this.office = office;
        this.reviews = reviews;
    }

    void fillsIn(LocalDate today, FormFilledIn filledIn) {
        reviews.find(today, filledIn.child(), filledIn.review()).ifPresent(review -> {
            Answer answer = office.reviews().command(ROLE, address(review), body(filledIn.form()));
            noted(today, filledIn, review, filledIn.form(), answer);
        });
    }

    void amends(LocalDate today, FormAmended amended) {
        reviews.of(amended.child(), amended.review()).ifPresent(review -> {
            Known form = forms.getOrDefault(review.id(), Known.asItStands(review.id()));
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("form", body(amended.form()));
            body.put("reason", "A report came later");
            Answer answer = Office.change(office.reviews(), ROLE, address(review), "/amend", body, form);
            noted(today, amended, review, amended.form(), answer);
        });
    }

    private static String address(Known review) {
        return "/v1/reviews/%s/monitoring-form".formatted(review.id());
    }

    private void noted(LocalDate today, FollowUpHappening happening, Known review, MonitoringForm form, Answer answer) {
        answer.orStop("filling in a monitoring form");
        forms.put(review.id(), new Known(review.id(), answer.etag().orElse("")));
        office.ledger()
                .note(new FollowUpEntry.FormFilledIn(
                        office.authority(),
                        today,
                        happening.child(),
                        review.id(),
                        form.assessedOn(),
                        form.rag(),
                        form.viewOfPlan()));
    }

    private static Map<String, Object> body(MonitoringForm form) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("assessedOn", form.assessedOn().toString());
        body.put("carePlan", form.carePlan());
        body.put("report", form.report());
        body.put("permanencePlan", form.permanencePlan());
        body.put("educationPlan", form.educationPlan());
        body.put("health", form.health());
        body.put("visits", form.visits());
        body.put("contact", form.contact());
        body.put("rag", form.rag());
        body.put("viewOfPlan", form.viewOfPlan());
        return body;
    }
}
