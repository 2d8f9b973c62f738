package org.openiro.benchmarks.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

/** Runs a service once for the JDK to keep its classes and the profiles of its methods. */
final class Training {

    /** Long enough for profiles of what is asked for. */
    static final Duration LONG = Duration.ofMinutes(1);

    private Training() {}

    /** @param use what it is used for while it runs */
    static void of(Subject subject, Path folder, Callable<?> use) throws Exception {
        Path cache = Variant.cache(subject, folder);
        Files.deleteIfExists(cache);
        try (Running _ =
                Running.start(subject, subject.cacheableRunnable(), List.of("-XX:AOTCacheOutput=" + cache), folder)) {
            use.call();
        }
        if (!Files.exists(cache)) {
            throw new IllegalStateException("the JDK wrote no cache of " + subject.name());
        }
    }
}
