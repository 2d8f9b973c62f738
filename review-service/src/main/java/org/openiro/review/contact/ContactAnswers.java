package org.openiro.review.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.openiro.platform.http.ETags;
import org.openiro.review.obligation.CareStretches;

/** Answers contacts of one child with whether they count for a review. */
@ApplicationScoped
class ContactAnswers {

    private final CareStretches stretches;

    ContactAnswers(CareStretches stretches) {
        this.stretches = stretches;
    }

    List<ContactResponse> of(UUID childId, List<ContactRow> rows) {
        var ofChild = stretches.of(childId);
        return rows.stream()
                .map(row -> ContactResponse.of(
                        row,
                        ofChild.stream()
                                .anyMatch(each -> each.holds(row.contact().on()))))
                .toList();
    }

    Response ok(ContactRow row) {
        return with(Response.ok(), row);
    }

    Response created(ContactRow row) {
        return with(Response.created(URI.create("/v1/contacts/" + row.id())), row);
    }

    /** The tag says whether it counts: reviews and periods of care change that without a change of the contact. */
    private Response with(Response.ResponseBuilder response, ContactRow row) {
        var answer = of(row.childId(), List.of(row)).getFirst();
        return response.entity(answer)
                .tag(ETags.of(row.version(), answer.countsForReview() ? "COUNTS" : "BESIDE"))
                .build();
    }
}
