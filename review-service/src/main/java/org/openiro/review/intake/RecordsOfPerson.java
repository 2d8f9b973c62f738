package org.openiro.review.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Collection;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openiro.platform.events.EventJson;
import org.openiro.platform.events.deadletter.Body;
import org.openiro.platform.events.deadletter.DeadLetter;
import org.openiro.platform.events.deadletter.DeadLetters;
import org.openiro.review.child.domain.Identifier;

/**
 * The records of a person that could not be taken. Those about the person go, and so do those that cannot be read and name
 * it; another's that only mentions it, as one's own child, loses its content and stays in the list.
 */
@ApplicationScoped
class RecordsOfPerson {

    private final DeadLetters letters;
    private final ObjectMapper json;

    RecordsOfPerson(DeadLetters letters, @EventJson ObjectMapper json) {
        this.letters = letters;
        this.json = json;
    }

    void forget(Collection<Identifier> person) {
        var names = person.stream().map(Identifier::identifier).distinct().toList();
        letters.eachNaming(names, letter -> forget(letter, person));
    }

    private void forget(DeadLetter letter, Collection<Identifier> person) {
        if (named(letter, person) || bodies(letter).anyMatch(body -> about(body, person))) {
            letters.forget(letter.id());
        } else if (bodies(letter).anyMatch(body -> mentions(read(body), person))) {
            letters.empty(letter.id(), letter.record().withoutContent());
        }
    }

    private static Stream<Body> bodies(DeadLetter letter) {
        return Stream.of(letter.record().payload(), letter.mended()).filter(Objects::nonNull);
    }

    private static boolean named(DeadLetter letter, Collection<Identifier> person) {
        return person.stream()
                .anyMatch(each -> each.toString().equals(letter.record().key()));
    }

    /** In what cannot be read only a whole word counts: a longer number may have another's within. It may break off there. */
    private static boolean quoted(Body body, Identifier identifier) {
        return Pattern.compile('"' + Pattern.quote(identifier.identifier()) + "(\"|$)")
                .matcher(new String(body.bytes(), UTF_8))
                .find();
    }

    private boolean about(Body body, Collection<Identifier> person) {
        var tree = read(body);
        return (tree.isMissingNode() && person.stream().anyMatch(each -> quoted(body, each)))
                || person.contains(identifier(tree, "sourceSystem", "personId"))
                || Stream.of(tree.path("identifiers"))
                        .flatMap(JsonNode::valueStream)
                        .anyMatch(each -> person.contains(identifier(each, "scheme", "identifier")));
    }

    private static boolean mentions(JsonNode tree, Collection<Identifier> person) {
        return person.contains(identifier(tree, "scheme", "identifier"))
                || tree.valueStream().anyMatch(each -> mentions(each, person));
    }

    private static Identifier identifier(JsonNode node, String scheme, String name) {
        return new Identifier(node.path(scheme).asText(), node.path(name).asText());
    }

    /** Missing when it cannot be read. */
    private JsonNode read(Body body) {
        try {
            return json.readTree(body.bytes());
        } catch (IOException e) {
            return json.missingNode();
        }
    }
}
