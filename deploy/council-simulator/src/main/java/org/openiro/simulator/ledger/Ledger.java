package org.openiro.simulator.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that a simulated council, or several, sent and were answered, in that order. Many threads may note at once; an
 * entry is on its way to the file, one JSON line each, when {@code note} returns.
 */
public final class Ledger implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(JsonInclude.Value.ALL_NON_NULL)
            .build();

    static {
        kinds(Entry.class).forEach(JSON::registerSubtypes);
    }

    private final List<Entry> entries;
    private final Writer file;

    private Ledger(List<Entry> entries, Writer file) {
        this.entries = new ArrayList<>(entries);
        this.file = file;
    }

    public static Ledger inMemory() {
        return new Ledger(List.of(), Writer.nullWriter());
    }

    /** Goes on with the ledger in the file, or begins one. */
    public static Ledger writtenTo(Path file) {
        List<Entry> before = Files.exists(file) ? read(file) : List.of();
        try {
            BufferedWriter writer = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return new Ledger(before, writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Entry> read(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(Ledger::entry).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public synchronized void note(Entry entry) {
        try {
            file.write(JSON.writerFor(Entry.class).writeValueAsString(entry) + "\n");
            file.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        entries.add(entry);
    }

    public synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    @Override
    public synchronized void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(Ledger::kinds) : Stream.of(type);
    }

    private static Entry entry(String line) {
        try {
            return JSON.readValue(line, Entry.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
