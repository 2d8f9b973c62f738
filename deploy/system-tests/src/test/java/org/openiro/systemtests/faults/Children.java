package org.openiro.systemtests.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.openiro.simulator.frontdoor.Pages;
import org.openiro.simulator.frontdoor.ServiceClient;
import org.openiro.systemtests.Council;

/** Our ids of the council's children, each with what the council's systems call the child. */
public final class Children {

    private final Map<String, String> names = new LinkedHashMap<>();

    public static Children of(Council council) {
        Children children = new Children();
        all(council.reviews(), "auditor", "/v1/children?limit=" + Pages.LARGEST)
                .forEach(child -> children.names.put(child.path("childId").asText(), name(child)));
        return children;
    }

    /** One name, unless two of the system's persons are this one child. */
    private static String name(JsonNode child) {
        List<String> names = StreamSupport.stream(child.path("identifiers").spliterator(), false)
                .map(identifier -> identifier.path("identifier").asText())
                .distinct()
                .sorted()
                .toList();
        return String.join("+", names);
    }

    /** In the order in which they arrived. */
    public List<String> ids() {
        return List.copyOf(names.keySet());
    }

    public String name(String childId) {
        return names.getOrDefault(childId, "unknown child " + childId);
    }

    /** By our id, or while nothing else is known by the identifier that was given. */
    String name(String childId, JsonNode identifier) {
        return childId.isEmpty() || childId.equals("null")
                ? identifier.path("identifier").asText()
                : name(childId);
    }

    /** Every item of a list. */
    public static List<JsonNode> all(ServiceClient service, String role, String list) {
        List<JsonNode> items = new ArrayList<>();
        Pages.read(service, role, list, items::add);
        return items;
    }
}
