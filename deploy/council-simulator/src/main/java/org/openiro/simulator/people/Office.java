package org.openiro.simulator.people;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.openiro.simulator.frontdoor.Answer;
import org.openiro.simulator.frontdoor.ServiceClient;
import org.openiro.simulator.ledger.Ledger;

/**
 * What the people of one council share: the services, the ledger, and what they were answered.
 *
 * @param childId our id of a child, once it has arrived
 */
public record Office(
        String authority,
        ServiceClient reviews,
        ServiceClient caseload,
        ServiceClient escalation,
        Function<String, Optional<String>> childId,
        Ledger ledger) {

    static final String CHILD_SCHEME = "ssda903";
    private static final int PRECONDITION_FAILED = 412;

    /** A resource that was answered: its id, and the version that the next change must name. */
    record Known(String id, String etag) {

        static Known of(Answer answer, String idField) {
            return new Known(answer.body().path(idField).asText(), answer.etag().orElse(""));
        }
    }

    /** What this kind of people knows, by the council's own names. */
    static Map<String, Known> memory() {
        return new ConcurrentHashMap<>();
    }

    /** Changes what is known; when somebody else changed it meanwhile, looks again and says the same once more. */
    static Answer change(
            ServiceClient service, String role, String resource, String step, Map<String, Object> body, Known known) {
        Answer answer = service.command(role, resource + step, body, known.etag());
        if (answer.status() != PRECONDITION_FAILED) {
            return answer;
        }
        String now = service.get(role, resource).etag().orElse("");
        return service.command(role, resource + step, body, now);
    }
}
