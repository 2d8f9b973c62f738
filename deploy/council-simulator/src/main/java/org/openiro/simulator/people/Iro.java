package org.openiro.simulator.people;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openiro.simulator.council.ConcernHappening;
import org.openiro.simulator.council.ConcernHappening.Closed;
import org.openiro.simulator.council.ConcernHappening.MadeFormal;
import org.openiro.simulator.council.ConcernHappening.Raised;
import org.openiro.simulator.council.HeldReview;
import org.openiro.simulator.council.HeldReview.ConductedBy;
import org.openiro.simulator.council.ReviewHappening.Held;
import org.openiro.simulator.frontdoor.Answer;
import org.openiro.simulator.ledger.ConcernEntry;
import org.openiro.simulator.ledger.Refused;
import org.openiro.simulator.ledger.ReviewEntry;
import org.openiro.simulator.people.Office.Known;

/** Holds reviews, and challenges what is not right. */
final class Iro {

    private static final String ROLE = "iro";
    private static final String LATE_REASON = "lateReason";

    /** The case-management system told of it before; what was booked may be that review by now. */
    private static final Set<String> NO_NEWS = Set.of("review-already-held", "review-not-open");

    private static final String FURTHER_REASONS = "contributoryLateReasons";

    private final Office office;
    private final KnownReviews reviews;
    private final Map<String, Known> concerns = Office.memory();

    Iro(Office office, KnownReviews reviews) {
        this.office = office;
        this.reviews = reviews;
    }

    /**
     * Enters a review as held.
     *
     * @param booking what was booked for it, if anything was
     * @return whether it was news; the case-management system may have been faster
     */
    boolean holds(LocalDate today, String childId, Held held, Optional<Known> booking) {
        HeldReview review = held.review();
        Map<String, Object> body = body(review);
        Answer answer = hold(childId, booking, body);
        if (answer.names(LATE_REASON)) {
            // Told that it was late, the IRO gives the reason; told that it was not, there is none to give.
            refused(today, held, LATE_REASON);
            if (body.remove(LATE_REASON) == null) {
                giveReasons(review, body);
            } else {
                body.remove(FURTHER_REASONS);
            }
            answer = hold(childId, booking, body);
        }
        String refusal = answer.body().path("code").asText();
        if (NO_NEWS.contains(refusal)) {
            refused(today, held, refusal);
            return false;
        }
        boolean reasonsGiven = body.containsKey(LATE_REASON);
        entered(today, held, reasonsGiven, answer.orStop("holding a review"), Known.of(answer, "reviewId"));
        return true;
    }

    /** It was taken as held. */
    void entered(LocalDate today, Held held, boolean reasonsGiven, JsonNode answered, Known review) {
        office.ledger().note(entry(today, held, reasonsGiven, answered));
        reviews.put(held.child(), held.review().on(), review);
    }

    private void refused(LocalDate today, Held held, String expected) {
        office.ledger().note(new Refused(office.authority(), today, "review of " + held.child(), "hold", expected));
    }

    private Answer hold(String childId, Optional<Known> booking, Map<String, Object> body) {
        return booking.map(known ->
                        Office.change(office.reviews(), ROLE, "/v1/reviews/" + known.id(), "/hold", body, known))
                .orElseGet(
                        () -> office.reviews().command(ROLE, "/v1/children/%s/held-reviews".formatted(childId), body));
    }

    private static Map<String, Object> body(HeldReview review) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("heldOn", review.on().toString());
        if (review.openedOn() != null) {
            body.put("openedOn", review.openedOn().toString());
        }
        if (review.conductedBy() != ConductedBy.MEETING) {
            body.put("conductedBy", review.conductedBy().name());
        }
        body.put("chairedBy", review.chairedBy());
        body.put("participationCode", review.participation());
        if (!review.statutory()) {
            body.put("statutory", false);
        }
        if (review.meantToBeLate()) {
            giveReasons(review, body);
        }
        return body;
    }

    private static void giveReasons(HeldReview review, Map<String, Object> body) {
        body.put(LATE_REASON, review.lateReasons().getFirst());
        List<String> further =
                review.lateReasons().subList(1, review.lateReasons().size());
        if (!further.isEmpty()) {
            body.put(FURTHER_REASONS, further);
        }
    }

    private ReviewEntry.ReviewEntered entry(LocalDate today, Held held, boolean reasonsGiven, JsonNode answered) {
        HeldReview review = held.review();
        return new ReviewEntry.ReviewEntered(
                office.authority(),
                today,
                held.child(),
                answered.path("reviewId").asText(),
                review.on(),
                review.openedOn(),
                review.participation(),
                review.chairedBy(),
                review.conductedBy().name(),
                reasonsGiven ? review.lateReasons().getFirst() : null,
                reasonsGiven
                        ? review.lateReasons().subList(1, review.lateReasons().size())
                        : List.of(),
                review.statutory(),
                answered(answered));
    }

    static ReviewEntry.Answered answered(JsonNode review) {
        return new ReviewEntry.Answered(
                review.path("timeliness").asText(),
                date(review.path("statutoryDueOn")),
                text(review.path("rule")),
                review.path("daysLate").isInt() ? review.path("daysLate").asInt() : null);
    }

    private static @Nullable LocalDate date(JsonNode date) {
        return date.isTextual() ? LocalDate.parse(date.asText()) : null;
    }

    private static @Nullable String text(JsonNode text) {
        return text.isTextual() ? text.asText() : null;
    }

    void challenges(LocalDate today, ConcernHappening happening) {
        switch (happening) {
            case Raised raised -> raises(today, raised);
            case MadeFormal formal -> {
                step(
                                formal.concern(),
                                "/formalise",
                                Map.of("formalisedOn", formal.formalisedOn().toString()))
                        .ifPresent(id -> office.ledger()
                                .note(new ConcernEntry.ConcernFormalised(
                                        office.authority(), today, id, formal.formalisedOn())));
            }
            case Closed closed -> {
                Map<String, Object> body = new LinkedHashMap<>();
                body.put("closedOn", closed.closedOn().toString());
                body.put("outcome", closed.outcome());
                step(closed.concern(), "/close", body).ifPresent(id -> office.ledger()
                        .note(new ConcernEntry.ConcernClosed(
                                office.authority(), today, id, closed.closedOn(), closed.outcome())));
            }
        }
    }

    private void raises(LocalDate today, Raised raised) {
        List<Map<String, Object>> children =
                raised.children().stream().map(Office::named).toList();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("child", children.getFirst());
        if (children.size() > 1) {
            body.put("children", children.subList(1, children.size()));
        }
        body.put("theme", raised.theme());
        if (!raised.otherThemes().isEmpty()) {
            body.put("otherThemes", raised.otherThemes());
        }
        body.put("words", raised.concern() + ", synthetic: no real child is meant.");
        body.put("raisedOn", raised.raisedOn().toString());
        if (raised.sensitive()) {
            body.put("sensitive", true);
        }
        Answer answer = office.escalation().command(ROLE, "/v1/concerns", body);
        answer.orStop("raising a concern");
        Known known = Known.of(answer, "concernId");
        concerns.put(raised.concern(), known);
        office.ledger()
                .note(new ConcernEntry.ConcernRaised(
                        office.authority(),
                        today,
                        known.id(),
                        raised.children(),
                        raised.theme(),
                        raised.raisedOn(),
                        raised.sensitive()));
    }

    /** A step of a concern that was raised. */
    private Optional<String> step(String concern, String step, Map<String, Object> body) {
        return Optional.ofNullable(concerns.get(concern)).map(known -> {
            Answer answer = Office.change(office.escalation(), ROLE, "/v1/concerns/" + known.id(), step, body, known);
            answer.orStop("concern: " + step);
            concerns.put(concern, Known.of(answer, "concernId"));
            return known.id();
        });
    }
}
