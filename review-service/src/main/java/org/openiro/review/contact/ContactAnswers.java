package org.openiro.review.contact;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.openiro.platform.http.ETags;

/** Answers a contact with its version. */
final class ContactAnswers {

    private ContactAnswers() {}

    static Response ok(ContactRow row) {
        return with(Response.ok(), row);
    }

    static Response created(ContactRow row) {
        return with(Response.created(URI.create("/v1/contacts/" + row.id())), row);
    }

    private static Response with(Response.ResponseBuilder response, ContactRow row) {
        return response.entity(ContactResponse.of(row))
                .tag(ETags.of(row.version()))
                .build();
    }
}
