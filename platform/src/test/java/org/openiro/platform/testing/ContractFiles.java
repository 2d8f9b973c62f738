package org.openiro.platform.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openiro.platform.http.PathsInMetrics;

/** Holds a service to the contracts that it has committed. */
public final class ContractFiles {

    private static final String SCHEMA = ".schema.json";
    private static final String EXAMPLE = ".example.json";
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private ContractFiles() {}

    /**
     * What is served as OpenAPI is what {@code contracts/openapi.yaml} says, and says of every answer what it is. Metrics
     * count requests under each of its paths.
     */
    public static void openApi() {
        Map<String, Map<String, Object>> paths = paths();
        assertThat(paths.keySet())
                .as("paths of words and names in braces, which metrics show")
                .allMatch(PathsInMetrics::shows);
        assertThat(answersWithoutSchema(paths))
                .as("operations of which the contract does not say what they answer")
                .isEmpty();
        Contracts.assertWritten(
                "openapi.yaml",
                given().get("/q/openapi").then().statusCode(200).extract().asString());
    }

    /** Every answer but a problem has content, unless it says that it has none (204), and its content has a schema. */
    private static List<String> answersWithoutSchema(Map<String, Map<String, Object>> paths) {
        List<String> without = new ArrayList<>();
        paths.forEach((path, item) -> item.forEach((method, operation) -> {
            if (operation instanceof Map<?, ?> named && named.get("responses") instanceof Map<?, ?> responses) {
                responses.forEach((status, answer) -> {
                    if (status.toString().matches("20[0-3]") && !hasSchema(answer)) {
                        without.add("%s %s: %s".formatted(method, path, status));
                    }
                });
            }
        }));
        return without;
    }

    private static Map<String, Map<String, Object>> paths() {
        JsonPath contract = given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return contract.getMap("paths");
    }

    private static boolean hasSchema(Object answer) {
        return answer instanceof Map<?, ?> said
                && said.get("content") instanceof Map<?, ?> content
                && !content.isEmpty()
                && content.values().stream()
                        .allMatch(each -> each instanceof Map<?, ?> type
                                && type.get("schema") instanceof Map<?, ?> schema
                                && !schema.isEmpty());
    }

    /** Every event type has a schema and a golden example that satisfies it. */
    public static void events() {
        Path folder = Contracts.folder().resolve("events");
        List<String> types = new ArrayList<>(names(folder, SCHEMA));
        assertThat(types).as("event types of %s", folder).isNotEmpty();
        assertThat(names(folder, EXAMPLE)).as("golden examples").isEqualTo(types);
        for (String type : types) {
            assertThat(violations(type, read(folder.resolve(type + EXAMPLE))))
                    .as("the golden example of %s", type)
                    .isEmpty();
        }
    }

    /** What was published as this type satisfies its schema. */
    public static void assertValid(String type, String json) {
        assertThat(violations(type, json)).as("an event %s: %s", type, json).isEmpty();
    }

    /** Every event of this type and authority in the service's journal satisfies its schema; there is at least one. */
    public static void assertPublishedValid(String database, String authority, String type) {
        List<PublishedEvents.Published> events = PublishedEvents.ofType(database, authority, type);
        assertThat(events).as("published events %s", type).isNotEmpty();
        events.forEach(event -> assertValid(type, event.data().toString()));
    }

    private static List<String> violations(String type, String json) {
        String schema = read(Contracts.folder().resolve("events").resolve(type + SCHEMA));
        return SCHEMAS.getSchema(schema, InputFormat.JSON).validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private static List<String> names(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
