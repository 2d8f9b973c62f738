package org.openiro.reporting.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The words of a figure: its title, what it is counted of, its definition and its basis where nothing else is set. */
record Wording(String title, String of, String definition, String basis) {

    private static final Properties WORDS = read();

    private static final String RECORDED = "{recorded}";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    static Wording of(FigureId figure) {
        return new Wording(word(figure, "title"), word(figure, "of"), word(figure, "definition"), basis(figure, null));
    }

    /**
     * The basis with the due dates that reviews are judged on: of those before {@code timelinessFrom} also what their source
     * recorded. The same for a figure that judges no review.
     */
    static String basis(FigureId figure, @Nullable LocalDate timelinessFrom) {
        String recorded = timelinessFrom == null ? "" : word("recorded").replace("{day}", DAY.format(timelinessFrom));
        return word(figure, "basis").replace(RECORDED, recorded);
    }

    private static String word(FigureId figure, String part) {
        return word(figure.key() + "." + part);
    }

    private static String word(String key) {
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
