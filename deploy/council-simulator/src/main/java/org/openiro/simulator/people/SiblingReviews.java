package org.openiro.simulator.people;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openiro.simulator.council.HeldReview;
import org.openiro.simulator.council.ReviewHappening.Held;
import org.openiro.simulator.council.SeveralChildrenHappening.HeldTogether;
import org.openiro.simulator.people.Office.Known;

/** The IRO enters the reviews of brothers and sisters at one meeting, and by itself what is refused of one child. */
final class SiblingReviews {

    private static final String ROLE = "iro";

    private final Office office;
    private final Iro iro;
    private final ReviewAdministrator administrator;

    SiblingReviews(Office office, Iro iro, ReviewAdministrator administrator) {
        this.office = office;
        this.iro = iro;
        this.administrator = administrator;
    }

    private record OfChild(Held held, String childId, Optional<Known> booking) {}

    /** Enters them, once all of the children have arrived. */
    boolean holds(LocalDate today, HeldTogether together) {
        List<OfChild> children = new ArrayList<>();
        for (Held held : together.reviews()) {
            Optional<String> childId = office.childId().apply(held.child());
            if (childId.isEmpty()) {
                return false;
            }
            children.add(new OfChild(held, childId.get(), administrator.booking(held.child())));
        }
        JsonNode results = office.reviews()
                .command(ROLE, "/v1/reviews-held-together", body(children))
                .orStop("holding reviews together")
                .path("results");
        for (int i = 0; i < children.size(); i++) {
            OfChild each = children.get(i);
            Optional<Known> booking = administrator.openBooking(each.held().child());
            JsonNode result = results.path(i);
            if (result.path("outcome").asText().equals("RECORDED")) {
                iro.entered(
                        today,
                        each.held(),
                        false,
                        result.path("review"),
                        new Known(
                                result.path("reviewId").asText(),
                                result.path("etag").asText()));
            } else if (!iro.holds(today, each.childId(), each.held(), booking)) {
                booking.ifPresent(
                        known -> administrator.heldAlready(today, each.held().child(), known));
            }
        }
        return true;
    }

    private static Map<String, Object> body(List<OfChild> children) {
        HeldReview meeting = children.getFirst().held().review();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("heldOn", meeting.on().toString());
        body.put("chairedBy", meeting.chairedBy());
        body.put("children", children.stream().map(SiblingReviews::body).toList());
        return body;
    }

    private static Map<String, Object> body(OfChild child) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("childId", child.childId());
        child.booking().ifPresent(known -> {
            body.put("reviewId", known.id());
            body.put("ifMatch", known.etag());
        });
        body.put("participationCode", child.held().review().participation());
        return body;
    }
}
