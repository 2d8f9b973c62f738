package org.openiro.simulator.people;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.openiro.simulator.casemanagement.WebhookReceiver;
import org.openiro.simulator.frontdoor.Answer;
import org.openiro.simulator.frontdoor.ServiceClient;
import org.openiro.simulator.ledger.Ledger;

/**
 * What the people of one council share: the services, the ledger, and what they were answered.
 *
 * @param childId our id of a child, once it has arrived
 * @param person the child's person id in the case-management system, by our id
 */
public record Office(
        String authority,
        ServiceClient reviews,
        ServiceClient caseload,
        ServiceClient escalation,
        Function<String, Optional<String>> childId,
        Function<String, Optional<String>> person,
        CalendarAddresses calendars,
        WebhookReceiver receiver,
        Ledger ledger) {

    private static final String CHILD_SCHEME = "ssda903";
    private static final int PRECONDITION_FAILED = 412;

    /** A resource that was answered: its id, and the version that the next change must name. */
    record Known(String id, String etag) {

        static final String ANY_VERSION = "*";

        /** What is done next is meant whatever others changed of it. */
        static Known asItStands(String id) {
            return new Known(id, ANY_VERSION);
        }

        static Known of(Answer answer, String idField) {
            return new Known(answer.body().path(idField).asText(), answer.etag().orElse(""));
        }
    }

    /** A child as the council's system calls it. */
    static Map<String, Object> named(String child) {
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("scheme", CHILD_SCHEME);
        named.put("identifier", child);
        return named;
    }

    /** What this kind of people knows, by the council's own names. */
    static Map<String, Known> memory() {
        return new ConcurrentHashMap<>();
    }

    /** Takes a step with what is known. */
    static Answer change(
            ServiceClient service, String role, String resource, String step, Map<String, Object> body, Known known) {
        return asKnown(service, role, resource, known, etag -> service.command(role, resource + step, body, etag));
    }

    /** Replaces the whole of what is known. */
    static Answer replace(ServiceClient service, String role, String resource, Map<String, Object> body, Known known) {
        return asKnown(service, role, resource, known, etag -> service.replace(role, resource, body, etag));
    }

    /**
     * When it is not as it was known, looks again and says the same once more: somebody else changed it meanwhile, or the
     * replacement itself did, whose answer was lost with the service.
     */
    private static Answer asKnown(
            ServiceClient service, String role, String resource, Known known, Function<String, Answer> change) {
        Answer answer = change.apply(known.etag());
        if (answer.status() != PRECONDITION_FAILED) {
            return answer;
        }
        return change.apply(service.get(role, resource).etag().orElse(""));
    }
}
