package org.openiro.benchmarks.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers figures round by round. */
public final class SeriesBook {

    private final Map<String, String> units = new LinkedHashMap<>();
    private final Map<String, List<Double>> rounds = new LinkedHashMap<>();

    public void add(String what, String unit, double value) {
        units.put(what, unit);
        rounds.computeIfAbsent(what, _ -> new ArrayList<>()).add(value);
    }

    public double median(String what) {
        return series(what).median();
    }

    /** How many times as much: the median of the one over that of the other. */
    public double ratio(String what, String over) {
        return median(what) / median(over);
    }

    public List<Series> all() {
        return units.keySet().stream().map(this::series).toList();
    }

    private Series series(String what) {
        return new Series(what, units.getOrDefault(what, ""), rounds.getOrDefault(what, List.of()));
    }
}
