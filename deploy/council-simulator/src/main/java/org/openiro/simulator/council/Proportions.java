package org.openiro.simulator.council;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** The council's make-up, read from {@code proportions.properties}, where each figure has its source. */
final class Proportions {

    private final Properties values = new Properties();

    Proportions() {
        try (InputStream in = Objects.requireNonNull(Proportions.class.getResourceAsStream("proportions.properties"))) {
            values.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean happens(String percentKey, RandomGenerator random) {
        return random.nextInt(100) < Integer.parseInt(values.getProperty(percentKey));
    }

    /** Draws one of the names that stand behind a prefix, by their weights. */
    String draw(String prefix, RandomGenerator random) {
        Map<String, Integer> weights = new TreeMap<>();
        for (String key : values.stringPropertyNames()) {
            if (key.startsWith(prefix + ".")) {
                weights.put(key.substring(prefix.length() + 1), Integer.parseInt(values.getProperty(key)));
            }
        }
        int ticket = random.nextInt(
                weights.values().stream().mapToInt(Integer::intValue).sum());
        for (Map.Entry<String, Integer> entry : weights.entrySet()) {
            ticket -= entry.getValue();
            if (ticket < 0) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("no weights behind " + prefix);
    }
}
