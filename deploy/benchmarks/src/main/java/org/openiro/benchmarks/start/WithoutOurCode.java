package org.openiro.benchmarks.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openiro.benchmarks.Bench;
import org.openiro.benchmarks.report.Numbers;
import org.openiro.benchmarks.report.SeriesBook;

/** The services as they start with a cache and without our code: which part of a goal that is missed is not ours to mend. */
final class WithoutOurCode {

    private final Path folder;
    private final List<Subject> emptied;

    private WithoutOurCode(Path folder, List<Subject> emptied) {
        this.folder = folder;
        this.emptied = emptied;
    }

    /** Makes them of the services' packages. They are not asked for anything while their caches are made: they know no answer. */
    static WithoutOurCode of(Bench bench, Path folder, List<Subject> services) throws Exception {
        List<Subject> emptied = new ArrayList<>();
        for (Subject service : services) {
            Subject copy = service.copiedTo(folder.resolve("emptied").resolve(service.name()));
            bench.say("Emptying " + service.name());
            Emptied.copy(service.cacheable(), copy.cacheable());
            Training.of(copy, folder, () -> null);
            emptied.add(copy);
        }
        return new WithoutOurCode(folder, emptied);
    }

    void start(SeriesBook book) throws Exception {
        for (Subject subject : emptied) {
            String name = Variant.CACHED.of(subject);
            try (Running running = Variant.CACHED.start(subject, folder)) {
                book.add(StartBenchmark.ready(name), "s", running.secondsToReady());
            }
        }
    }

    String note(SeriesBook book, Subject bare) {
        String floor = StartBenchmark.ready(Variant.CACHED.of(bare));
        return "Without our code the services are the same packages, with all that Quarkus made of them, in which each method of"
                + " our own classes answers at once, with nothing. Their starts with a cache, times the bare service's: "
                + emptied.stream()
                        .map(subject -> subject.name() + " "
                                + Numbers.text(book.ratio(StartBenchmark.ready(Variant.CACHED.of(subject)), floor)))
                        .collect(Collectors.joining("; "))
                + ".";
    }
}
