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

/**
 * Keeps each benchmark's last report as JSON: {@code target/write.json} of the last run here, and
 * {@code figures/write.json} of the last run that is worth quoting, which goes with the source.
 */
public final class ReportFiles {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final Path lastRun;
    private final Path quoted;

    public ReportFiles(Path lastRun, Path quoted) {
        this.lastRun = lastRun;
        this.quoted = quoted;
    }

    public void write(Report report) throws IOException {
        write(report, lastRun);
    }

    /** From now on the figures that the page shows wherever nothing was measured since. */
    public void quote(Report report) throws IOException {
        write(report, quoted);
    }

    private static void write(Report report, Path folder) throws IOException {
        Files.createDirectories(folder);
        JSON.writeValue(fileIn(folder, report.name()).toFile(), report);
    }

    private static Path fileIn(Path folder, String name) {
        return folder.resolve(name + ".json");
    }

    /** The reports of those benchmarks that have one, in the order of the names: of the last run, else the quoted one. */
    public List<Report> read(List<String> names) throws IOException {
        List<Report> reports = new ArrayList<>();
        for (String name : names) {
            for (Path folder : List.of(lastRun, quoted)) {
                Path file = fileIn(folder, name);
                if (Files.exists(file)) {
                    reports.add(JSON.readValue(file.toFile(), Report.class));
                    break;
                }
            }
        }
        return reports;
    }
}
