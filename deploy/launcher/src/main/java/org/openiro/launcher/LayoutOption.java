package org.openiro.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which platform a command means: the one of this tree, unless another folder is named. */
final class LayoutOption {

    static final String STATE_VARIABLE = "OPENIRO_STATE";

    @Option(
            names = "--state",
            paramLabel = "DIR",
            description = "folder of the running platform's data, logs and keys"
                    + " (default: .openiro in this tree, or $" + STATE_VARIABLE + ")")
    private @Nullable Path state;

    Layout layout() {
        String given = System.getProperty("openiro.root");
        if (given == null) {
            throw new IllegalStateException("openiro.root is not set: run the scripts in deploy/");
        }
        Path root = Path.of(given).toAbsolutePath().normalize();
        Layout layout = new Layout(root, chosen(root).toAbsolutePath().normalize());
        try {
            Files.createDirectories(layout.logs());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return layout;
    }

    private Path chosen(Path root) {
        if (state != null) {
            return state;
        }
        String variable = System.getenv(STATE_VARIABLE);
        return variable == null || variable.isBlank() ? root.resolve(".openiro") : Path.of(variable);
    }
}
