package org.openiro.launcher;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** What other commands must know of a platform that is up; the file is there while it is. */
record RunState(int portsFrom, int replicas, boolean detached) {

    private static final ObjectMapper JSON = new ObjectMapper();

    Addresses addresses() {
        return new Addresses(portsFrom, replicas);
    }

    static Optional<RunState> read(Layout layout) {
        if (!Files.exists(layout.stateFile())) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(layout.stateFile().toFile(), RunState.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RunState require(Layout layout) {
        return read(layout).orElseThrow(() -> new RefusedException("OpenIRO is not running. Start it: deploy/up"));
    }

    void write(Layout layout) {
        try {
            var fresh = layout.state().resolve("state.json.new");
            JSON.writerWithDefaultPrettyPrinter().writeValue(fresh.toFile(), this);
            Files.move(fresh, layout.stateFile(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void remove(Layout layout) {
        try {
            Files.deleteIfExists(layout.stateFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
