package org.openiro.review.earlyreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.http.ETags;
import org.openiro.review.obligation.ObligationRegister;

/** Answers triggers with the review that was held since, if one was. */
@ApplicationScoped
class TriggerAnswers {

    private final ObligationRegister obligations;

    TriggerAnswers(ObligationRegister obligations) {
        this.obligations = obligations;
    }

    Response ok(EarlyReviewTrigger trigger) {
        return with(Response.ok(), trigger);
    }

    Response created(EarlyReviewTrigger trigger) {
        return with(Response.created(URI.create("/v1/early-review-triggers/" + trigger.id())), trigger);
    }

    List<TriggerResponse> of(List<EarlyReviewTrigger> triggers) {
        var reviewed = obligations.reviewedOn(
                triggers.stream().map(EarlyReviewTrigger::childId).distinct().toList());
        return triggers.stream()
                .map(each ->
                        TriggerResponse.of(each, heldSince(each, reviewed.getOrDefault(each.childId(), List.of()))))
                .toList();
    }

    private static @Nullable LocalDate heldSince(EarlyReviewTrigger trigger, List<LocalDate> reviewedOn) {
        return reviewedOn.stream()
                .filter(day -> !day.isBefore(trigger.occurredOn()))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private Response with(Response.ResponseBuilder response, EarlyReviewTrigger trigger) {
        var answer = of(List.of(trigger)).getFirst();
        return response.entity(answer)
                .tag(ETags.of(trigger.version(), answer.derived()))
                .build();
    }
}
