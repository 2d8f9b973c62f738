package org.openiro.benchmarks.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openiro.benchmarks.Bench;
import org.openiro.benchmarks.report.Numbers;
import org.openiro.benchmarks.report.SeriesBook;

/** The services as they start without our code: which part of a goal that is missed is not ours to mend. */
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
            for (String packaged : List.of(Subject.DEPLOYED_FOLDER, Subject.AOT_FOLDER)) {
                Emptied.copy(service.packaged(packaged), copy.packaged(packaged));
            }
            Training.of(copy, folder, () -> null);
            emptied.add(copy);
        }
        return new WithoutOurCode(folder, emptied);
    }

    void start(SeriesBook book) throws Exception {
        for (Subject subject : emptied) {
            for (Variant variant : Variant.values()) {
                try (Running running = variant.start(subject, folder)) {
                    book.add(StartBenchmark.ready(variant.of(subject)), "s", running.secondsToReady());
                }
            }
        }
    }

    String note(SeriesBook book, Subject bare) {
        return "Without our code the services are the same packages, with all that Quarkus made of them, in which each method of"
                + " our own classes but records, enums and entities answers at once, with nothing. Their starts, times the bare"
                + " service's: "
                + emptied.stream()
                        .flatMap(subject ->
                                Stream.of(Variant.values()).map(variant -> times(book, subject, bare, variant)))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private static String times(SeriesBook book, Subject subject, Subject bare, Variant variant) {
        double ratio = book.ratio(StartBenchmark.ready(variant.of(subject)), StartBenchmark.ready(variant.of(bare)));
        return variant.of(subject) + " " + Numbers.text(ratio);
    }
}
