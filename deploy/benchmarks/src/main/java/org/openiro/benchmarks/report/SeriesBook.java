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

    /** How many times as much: the median of what each round gave, since the machine's pace changes from round to round. */
    public double ratio(String what, String over) {
        List<Double> theirs = series(over).rounds();
        List<Double> ratios = new ArrayList<>();
        for (Double value : series(what).rounds()) {
            ratios.add(value / theirs.get(ratios.size()));
        }
        return new Series(what, "", ratios).median();
    }

    public double highest(String what) {
        return series(what).rounds().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(Double.NaN);
    }

    public List<Series> all() {
        return units.keySet().stream().map(this::series).toList();
    }

    private Series series(String what) {
        return new Series(what, units.getOrDefault(what, ""), rounds.getOrDefault(what, List.of()));
    }
}
