package org.openiro.benchmarks.load;

/**
 * What a closed loop of clients came to.
 *
 * @param done answers or transactions that succeeded
 * @param failed those that did not
 * @param next the number of the first copy that the loop did not use
 * @param cpuSeconds processor time of the generator itself
 */
public record Loop(
        long done, long failed, double seconds, double p50Millis, double p99Millis, long next, double cpuSeconds) {

    public double perSecond() {
        return done / seconds;
    }

    /** This loop; a loop in which requests failed measured nothing. */
    public Loop withoutFailures() {
        if (failed > 0) {
            throw new IllegalStateException(failed + " requests failed, so nothing was measured");
        }
        return this;
    }
}
