package org.openiro.simulator.people;

import java.util.Map;
import java.util.Optional;
import org.openiro.simulator.council.BetweenReviewsHappening;
import org.openiro.simulator.council.BetweenReviewsHappening.EntryKind;
import org.openiro.simulator.frontdoor.Answer;
import org.openiro.simulator.people.Office.Known;

/** How entries between reviews are made and go on: by the council's own reference until they have an id. */
final class EntriesBetween {

    private final Office office;
    private final Map<String, Known> entries = Office.memory();

    EntriesBetween(Office office) {
        this.office = office;
    }

    /** Makes one and answers its id. */
    String make(
            String role,
            String childId,
            EntryKind kind,
            String idField,
            BetweenReviewsHappening happening,
            Map<String, Object> body) {
        Answer answer = office.reviews()
                .commandOn(happening.entry(), role, "/v1/children/%s/%s".formatted(childId, kind.collection()), body);
        answer.orStop("an entry in " + kind.collection());
        Known known = Known.of(answer, idField);
        entries.put(happening.entry(), known);
        return known.id();
    }

    /** A step of an entry that was made: its id. */
    Optional<String> step(
            String role, EntryKind kind, String step, BetweenReviewsHappening happening, Map<String, Object> body) {
        return Optional.ofNullable(entries.get(happening.entry())).map(known -> {
            Answer answer = Office.change(
                    office.reviews(), role, "/v1/%s/%s".formatted(kind.collection(), known.id()), step, body, known);
            answer.orStop(kind.collection() + step);
            entries.put(happening.entry(), new Known(known.id(), answer.etag().orElse("")));
            return known.id();
        });
    }
}
