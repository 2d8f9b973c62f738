package org.openiro.deployment.product;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/** Schemas that are published as npm packages, and the scripts that hold files to them; needs Node and npm. */
public final class PublishedSchemas {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FOLDER = Path.of("target", "schemas").toAbsolutePath();
    private static final String SCRIPTS = "deploy/deployment-tests/src/test/schemas/";

    private PublishedSchemas() {}

    public static void install() {
        try {
            Files.createDirectories(FOLDER);
            for (String file : List.of("package.json", "package-lock.json", "manifests.mjs", "compose.mjs")) {
                Path source = Repository.path(SCRIPTS + file);
                Files.copy(source, FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run(List.of("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts"));
    }

    /** What the script says of the document. */
    public static JsonNode check(String script, JsonNode document) {
        try {
            Files.writeString(FOLDER.resolve("document.json"), document.toString());
            return JSON.readTree(run(List.of("node", script, "document.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String run(List<String> command) {
        return Commands.run(command, FOLDER, Map.of());
    }
}
