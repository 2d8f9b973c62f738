package org.openiro.benchmarks.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One figure, measured once in each round. */
public record Series(String what, String unit, List<Double> rounds) {

    public Series {
        rounds = List.copyOf(rounds);
    }

    /** Of an even number of rounds the mean of the middle two. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public double median() {
        if (rounds.isEmpty()) {
            return Double.NaN;
        }
        List<Double> sorted = new ArrayList<>(rounds);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
