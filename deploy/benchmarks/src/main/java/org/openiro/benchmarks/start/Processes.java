package org.openiro.benchmarks.start;

import java.util.List;
import java.util.stream.Stream;
import org.openiro.benchmarks.platform.Platform;

/** The names of all processes of the platform. */
final class Processes {

    private Processes() {}

    static List<String> all() {
        return Stream.concat(Platform.SERVICES.stream(), Stream.of("postgresql", "kafka"))
                .toList();
    }
}
