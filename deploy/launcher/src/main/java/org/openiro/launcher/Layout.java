package org.openiro.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where the built tree and the running platform's own files are. */
record Layout(Path root, Path state) {

    Path stateFile() {
        return state.resolve("state.json");
    }

    Path lock() {
        return state.resolve("lock");
    }

    /** Beside the data, whose days it gave; the services are told where it is. */
    Path clock() {
        return state.resolve("clock");
    }

    Path pidFiles() {
        return state.resolve("run");
    }

    Path keys() {
        return state.resolve("keys");
    }

    Path logs() {
        return state.resolve("logs");
    }

    Path log(String name) {
        return logs().resolve(name + ".log");
    }

    Path data() {
        return state.resolve("data");
    }

    Path data(String name) {
        return data().resolve(name);
    }

    /** Goes with the data, so that a sample council lives once in each. */
    Path sampleMark() {
        return data("sample-lived");
    }

    /** What the sample council sent and was answered. */
    Path ledger() {
        return data("ledger.jsonl");
    }

    Path runnable(PlatformService service) {
        return root.resolve(service.folder()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    Path simulatorJar() {
        Path target = root.resolve("deploy/council-simulator/target");
        try (Stream<Path> files = Files.exists(target) ? Files.list(target) : Stream.empty()) {
            return files.filter(Layout::isSimulator)
                    .findFirst()
                    .orElseThrow(() -> new RefusedException("The council simulator is not built: ./mvnw package"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSimulator(Path file) {
        return file.getFileName().toString().matches("openiro-council-simulator-[^-]+(-SNAPSHOT)?\\.jar");
    }
}
