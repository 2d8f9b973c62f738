package org.openiro.benchmarks.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a service is packaged and started. */
enum Variant {
    /** The packaging and the flags of deploy/up. */
    DEPLOYED(""),
    /** With an AOT cache of classes and method profiles from a training run (JEP 483, 514, 515). */
    CACHED(" with an AOT cache");

    private final String words;

    Variant(String words) {
        this.words = words;
    }

    String of(Subject subject) {
        return subject.name() + words;
    }

    /** Starts it with some more options. */
    Running start(Subject subject, Path folder, String... more) throws Exception {
        List<String> options = new ArrayList<>(List.of(more));
        return switch (this) {
            case DEPLOYED -> Running.start(subject, subject.runnable(), options, folder);
            case CACHED -> {
                options.addAll(List.of("-XX:AOTCache=" + cache(subject, folder), "-XX:AOTMode=on"));
                yield Running.start(subject, subject.cacheableRunnable(), options, folder);
            }
        };
    }

    static Path cache(Subject subject, Path folder) {
        return folder.resolve(subject.name() + ".aot");
    }
}
