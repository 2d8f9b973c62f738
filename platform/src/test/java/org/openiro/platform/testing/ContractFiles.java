package org.openiro.platform.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Holds a service to the contracts that it has committed. */
public final class ContractFiles {

    private static final String SCHEMA = ".schema.json";
    private static final String EXAMPLE = ".example.json";
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private ContractFiles() {}

    /** What is served as OpenAPI is what {@code contracts/openapi.yaml} says. */
    public static void openApi() {
        Contracts.assertWritten(
                "openapi.yaml",
                given().get("/q/openapi").then().statusCode(200).extract().asString());
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
