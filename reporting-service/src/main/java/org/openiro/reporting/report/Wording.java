package org.openiro.reporting.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The words of a figure: its title, what it is counted of, its definition and its basis. */
record Wording(String title, String of, String definition, String basis) {

    private static final Properties WORDS = read();

    static Wording of(FigureId figure) {
        return new Wording(
                word(figure, "title"), word(figure, "of"), word(figure, "definition"), word(figure, "basis"));
    }

    private static String word(FigureId figure, String part) {
        String key = figure.key() + "." + part;
        return Objects.requireNonNull(WORDS.getProperty(key), key);
    }

    private static Properties read() {
        Properties words = new Properties();
        try (InputStreamReader in = new InputStreamReader(
                Objects.requireNonNull(Wording.class.getResourceAsStream("/figures.properties")),
                StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
