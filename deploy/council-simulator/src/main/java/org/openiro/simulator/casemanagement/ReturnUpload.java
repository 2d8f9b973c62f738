package org.openiro.simulator.casemanagement;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openiro.simulator.council.CollectionYear;
import org.openiro.simulator.council.SyntheticCouncil;
import org.openiro.simulator.council.SystemHappening.FilesUploaded;
import org.openiro.simulator.council.SystemHappening.NightlyFilesUploaded;
import org.openiro.simulator.frontdoor.Pages;
import org.openiro.simulator.frontdoor.ServiceClient;
import org.openiro.simulator.ledger.Ledger;
import org.openiro.simulator.ledger.Refused;
import org.openiro.simulator.ledger.ReviewEntry.ReviewReturned;

/** Uploads the SSDA903 files of a year or of a night as they stand, and notes the rows of reviews that were taken. */
public final class ReturnUpload {

    private static final String ROLE = "integration";
    private static final String PATH = "/v1/imports";
    /** Below the header, which is line 1. */
    private static final int FIRST_LINE = 2;

    private final SyntheticCouncil council;
    private final ServiceClient reviews;
    private final Path files;
    private final Ledger ledger;

    public ReturnUpload(SyntheticCouncil council, ServiceClient reviews, Path files, Ledger ledger) {
        this.council = council;
        this.reviews = reviews;
        this.files = files;
        this.ledger = ledger;
    }

    void upload(LocalDate today, FilesUploaded uploaded) {
        Ssda903Files written = written(uploaded);
        CollectionYear year = uploaded.year();
        JsonNode taken = reviews.upload(
                        ROLE,
                        PATH,
                        Map.of("collectionYear", "" + year.startsIn()),
                        written.parts(files),
                        occasion(today, uploaded))
                .orStop("importing an SSDA903 return");
        Set<Integer> refused = taken.path("refused").asInt() == 0
                ? Set.of()
                : refusedLines(taken.path("importId").asText());
        List<Ssda903Files.Row> rows = written.reviews();
        for (int i = 0; i < rows.size(); i++) {
            note(today, year, rows.get(i), refused.contains(i + FIRST_LINE));
        }
    }

    private void note(LocalDate today, CollectionYear year, Ssda903Files.Row row, boolean refused) {
        String child = row.child().id();
        ledger.note(
                refused
                        ? new Refused(council.authority(), today, "review of " + child, PATH, "row refused")
                        : new ReviewReturned(
                                council.authority(),
                                today,
                                child,
                                year.startsIn(),
                                row.review().on(),
                                row.review().participation()));
    }

    private Set<Integer> refusedLines(String importId) {
        Set<Integer> lines = new HashSet<>();
        String list = "%s/%s/results?file=reviews&result=REFUSED&limit=%d".formatted(PATH, importId, Pages.LARGEST);
        Pages.read(reviews, ROLE, list, row -> lines.add(row.path("line").asInt()));
        return lines;
    }

    /** With what is in the files, the key of this upload and of no other. */
    private String occasion(LocalDate today, FilesUploaded uploaded) {
        String what = uploaded instanceof NightlyFilesUploaded ? "night" : "return";
        return "%s-%s-%s".formatted(council.authority(), today, what);
    }

    private Ssda903Files written(FilesUploaded uploaded) {
        try {
            return Ssda903Files.write(council, uploaded, files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
