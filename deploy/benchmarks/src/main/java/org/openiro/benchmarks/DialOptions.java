package org.openiro.benchmarks;

import java.time.Duration;
import picocli.CommandLine.Option;

/** The dials as options; left alone they are those of figures to be quoted. */
final class DialOptions {

    @Option(
            names = "--warm-up",
            defaultValue = "3m",
            description = "load before the first round (default ${DEFAULT-VALUE}; less makes the run a trial)")
    private Duration warmUp = Duration.ZERO;

    @Option(names = "--rounds", defaultValue = "5", description = "how many rounds (default ${DEFAULT-VALUE})")
    private int rounds;

    @Option(
            names = "--round",
            defaultValue = "20s",
            description = "how long each round of a closed loop (default ${DEFAULT-VALUE})")
    private Duration round = Duration.ZERO;

    @Option(names = "--clients", defaultValue = "16", description = "at a time (default ${DEFAULT-VALUE})")
    private int clients;

    @Option(
            names = "--per-second",
            defaultValue = "200",
            description = "records offered a second, benchmark effect (default ${DEFAULT-VALUE})")
    private int perSecond;

    @Option(
            names = "--records",
            defaultValue = "100000",
            description = "records taken in, benchmark intake, all rounds together (default ${DEFAULT-VALUE})")
    private int records;

    @Option(
            names = "--ports-from",
            defaultValue = "29000",
            description = "the first of twelve ports in a row (default ${DEFAULT-VALUE})")
    private int portsFrom;

    Dials dials() {
        return new Dials(warmUp, rounds, round, clients, perSecond, records, portsFrom);
    }
}
