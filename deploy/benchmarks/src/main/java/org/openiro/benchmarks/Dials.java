package org.openiro.benchmarks;

import java.time.Duration;

/**
 * How long and how much. A JVM on two cores needs at least three minutes of load until its compilers are done, in a slow
 * hour ten, so less warm-up than three is only for trying.
 *
 * @param warmUp load before the first round
 * @param round how long each round of a closed loop lasts
 * @param clients how many requests or transactions are under way at a time
 * @param perSecond records a second, of the benchmark that offers them at a fixed rate
 * @param records of the benchmark that takes in a fixed number, all rounds together
 * @param portsFrom the first of the ports in a row that the platform and the peers use
 */
public record Dials(
        Duration warmUp, int rounds, Duration round, int clients, int perSecond, int records, int portsFrom) {

    public static final Duration LEAST_WARM_UP = Duration.ofMinutes(3);
    public static final int LEAST_ROUNDS = 3;
    private static final Duration LEAST_ROUND = Duration.ofSeconds(10);
    private static final int LEAST_CLIENTS = 16;
    private static final int LEAST_PER_SECOND = 200;
    private static final int LEAST_RECORDS = 100_000;

    /** What the page may be made of: anything less is a trial, and is called one. */
    public boolean trial() {
        return warmUp.compareTo(LEAST_WARM_UP) < 0
                || rounds < LEAST_ROUNDS
                || round.compareTo(LEAST_ROUND) < 0
                || clients < LEAST_CLIENTS
                || perSecond < LEAST_PER_SECOND
                || records < LEAST_RECORDS;
    }

    /** The warm-up of what is warm sooner than the services. */
    public Duration warmUpAtMost(Duration enough) {
        return warmUp.compareTo(enough) < 0 ? warmUp : enough;
    }

    public long roundSeconds() {
        return round.toSeconds();
    }
}
