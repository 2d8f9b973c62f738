package org.openiro.platform.events.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openiro.platform.events.EventJson;
import org.openiro.platform.events.deadletter.Problem;

/**
 * Names the texts of a body that no B-tree of PostgreSQL takes (2,704 bytes, a third of its page). Where a record fails for
 * a reason that nobody foresaw they are the likely one, and nobody could tell which field it was.
 */
@Singleton
class LongTexts {

    private static final int LONGEST = 2704;

    private final ObjectMapper json;

    LongTexts(@EventJson ObjectMapper json) {
        this.json = json;
    }

    List<Problem> in(byte[] body) {
        try {
            return in(json.readTree(body), JsonPointer.empty()).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Stream<Problem> in(JsonNode node, JsonPointer at) {
        if (node.isTextual() && node.textValue().getBytes(UTF_8).length > LONGEST) {
            return Stream.of(
                    new Problem(at.toString(), "too-long", "more than 2,704 bytes, which may be why it failed"));
        }
        return node.isObject()
                ? node.propertyStream().flatMap(each -> in(each.getValue(), at.appendProperty(each.getKey())))
                : IntStream.range(0, node.size()).boxed().flatMap(i -> in(node.get(i), at.appendIndex(i)));
    }
}
