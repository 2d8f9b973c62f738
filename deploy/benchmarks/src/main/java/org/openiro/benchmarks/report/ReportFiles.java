package org.openiro.benchmarks.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Keeps each benchmark's last report as JSON, {@code target/write.json}. */
public final class ReportFiles {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final Path folder;

    public ReportFiles(Path folder) {
        this.folder = folder;
    }

    public void write(Report report) throws IOException {
        Files.createDirectories(folder);
        JSON.writeValue(folder.resolve(report.name() + ".json").toFile(), report);
    }

    /** The kept reports of those benchmarks that have one, in the order of the names. */
    public List<Report> read(List<String> names) throws IOException {
        List<Report> reports = new ArrayList<>();
        for (String name : names) {
            Path file = folder.resolve(name + ".json");
            if (Files.exists(file)) {
                reports.add(JSON.readValue(file.toFile(), Report.class));
            }
        }
        return reports;
    }
}
