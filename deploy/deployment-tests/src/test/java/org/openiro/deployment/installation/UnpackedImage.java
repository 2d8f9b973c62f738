package org.openiro.deployment.installation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openiro.deployment.product.Commands;
import org.openiro.embedded.ManagedProcess;
import org.openiro.embedded.ProcessGroup;
import org.openiro.embedded.ProcessSpec;
import org.openiro.embedded.StopSignal;

/**
 * An image's layers, one over the other, and what its configuration says of running it. It runs in a sandbox (bubblewrap)
 * as the Deployment wants: its files read-only, as its user without any capability, with /tmp alone to write to.
 */
record UnpackedImage(String name, Path root, JsonNode configuration) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static UnpackedImage of(String name, Path tar, Path folder) throws IOException {
        Path parts = Files.createDirectories(folder.resolve("parts"));
        Path root = Files.createDirectories(folder.resolve("root"));
        Commands.run(List.of("tar", "-xf", tar.toString(), "-C", parts.toString()));
        JsonNode manifest =
                JSON.readTree(parts.resolve("manifest.json").toFile()).get(0);
        for (JsonNode layer : manifest.path("Layers")) {
            String file = parts.resolve(layer.asText()).toString();
            Commands.run(List.of("tar", "-xzpf", file, "-C", root.toString(), "--warning=no-unknown-keyword"));
        }
        JsonNode image =
                JSON.readTree(parts.resolve(manifest.path("Config").asText()).toFile());
        Commands.run(List.of("rm", "-r", parts.toString()));
        return new UnpackedImage(name, root, image.path("config"));
    }

    /** Starts it, with files of this machine laid over some of its own. */
    ManagedProcess start(Map<String, String> environment, Map<String, Path> files, Path log) throws IOException {
        // As an engine does: places to mount, and who localhost is.
        for (String place : List.of("proc", "dev")) {
            Files.createDirectories(root.resolve(place));
        }
        Files.writeString(root.resolve("etc/hosts"), "127.0.0.1 localhost\n");
        String user = configuration.path("User").asText();
        List<String> command = new ArrayList<>(List.of(
                "bwrap",
                "--unshare-all",
                "--share-net",
                "--die-with-parent",
                "--new-session",
                "--cap-drop",
                "ALL",
                "--uid",
                user.replaceFirst(":.*", ""),
                "--gid",
                user.replaceFirst(".*:", ""),
                "--ro-bind",
                root.toString(),
                "/",
                "--proc",
                "/proc",
                "--dev",
                "/dev",
                "--tmpfs",
                "/tmp",
                "--chdir",
                configuration.path("WorkingDir").asText(),
                "--clearenv"));
        for (Map.Entry<String, Path> file : files.entrySet()) {
            Path place = root.resolve(file.getKey().substring(1));
            Files.createDirectories(place.getParent());
            if (!Files.exists(place)) {
                Files.createFile(place);
            }
            command.addAll(List.of("--ro-bind", file.getValue().toString(), file.getKey()));
        }
        for (JsonNode variable : configuration.path("Env")) {
            String text = variable.asText();
            command.addAll(List.of("--setenv", text.replaceFirst("=.*", ""), text.replaceFirst("[^=]*=", "")));
        }
        environment.forEach((key, value) -> command.addAll(List.of("--setenv", key, value)));
        configuration.path("Entrypoint").forEach(argument -> command.add(argument.asText()));
        return ProcessGroup.ofThisJvm()
                .start(new ProcessSpec("image-of-" + name, command, Map.of(), root, log, StopSignal.TERM));
    }
}
