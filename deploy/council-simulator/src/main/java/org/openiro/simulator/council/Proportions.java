package org.openiro.simulator.council;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The council's make-up, read from {@code proportions.properties}, where each figure has its source. */
public final class Proportions {

    private final Properties values = new Properties();
    private final Map<String, List<Weight>> weights = new HashMap<>();

    /** One of several names, and how many of the tickets are its. */
    record Weight(String name, int tickets) {}

    public Proportions() {
        try (InputStream in = Objects.requireNonNull(Proportions.class.getResourceAsStream("proportions.properties"))) {
            values.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public double number(String key) {
        return Double.parseDouble(text(key));
    }

    /** Several numbers in their order, such as {@code 1.0, 0.6, 0.8}. */
    List<Double> numbers(String key) {
        return Stream.of(text(key).split(",")).map(Double::valueOf).toList();
    }

    /** The two ends of a range such as {@code 10..180}, both included. */
    int[] range(String key) {
        String[] ends = text(key).split("\\.\\.", 2);
        return new int[] {Integer.parseInt(ends[0]), Integer.parseInt(ends[1])};
    }

    /** The names that stand behind a prefix, in alphabetical order, with their weights. */
    List<Weight> weights(String prefix) {
        return weights.computeIfAbsent(prefix, this::read);
    }

    private List<Weight> read(String prefix) {
        List<Weight> found = new TreeSet<>(values.stringPropertyNames())
                .stream()
                        .filter(key -> key.startsWith(prefix + "."))
                        .map(key -> new Weight(key.substring(prefix.length() + 1), Integer.parseInt(text(key))))
                        .toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("no weights behind " + prefix);
        }
        return found;
    }

    private String text(String key) {
        String value = values.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException("proportions.properties does not name " + key);
        }
        return value.strip();
    }
}
