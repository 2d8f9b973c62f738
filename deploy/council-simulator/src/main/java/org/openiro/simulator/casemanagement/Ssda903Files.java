package org.openiro.simulator.casemanagement;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openiro.simulator.council.CollectionYear;
import org.openiro.simulator.council.Episode;
import org.openiro.simulator.council.HeldReview;
import org.openiro.simulator.council.SyntheticChild;
import org.openiro.simulator.council.SyntheticCouncil;

/** Writes the four SSDA903 files of one collection year, columns and order as in domain reference 3.2 and 3.3. */
public final class Ssda903Files {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);

    private Ssda903Files() {}

    /** Writes {@code 2024-header.csv} and its three companions into the folder. */
    public static void write(SyntheticCouncil council, CollectionYear year, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<SyntheticChild> children = council.children().stream()
                .filter(child -> child.lookedAfterAtSomeTimeIn(year))
                .toList();
        file(folder, year, "header", csv -> {
            csv.writeRecord("CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB");
            children.forEach(child -> csv.writeRecord(
                    child.id(), child.sex(), day(child.dateOfBirth()), child.ethnicity(), "UN1", "", ""));
        });
        file(folder, year, "episodes", csv -> {
            csv.writeRecord(
                    "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN"
                            .split(",", -1));
            children.forEach(child -> child.episodesIn(year).forEach(episode -> episode(csv, child, episode)));
        });
        file(folder, year, "reviews", csv -> {
            csv.writeRecord("CHILD", "DOB", "REVIEW", "REVIEW_CODE");
            children.stream().filter(child -> !child.shortBreaks()).forEach(child -> child.reviewsIn(year)
                    .forEach(review -> review(csv, child, review)));
        });
        file(folder, year, "uasc", csv -> {
            csv.writeRecord("CHILD", "SEX", "DOB", "DUC");
            children.stream()
                    .filter(SyntheticChild::unaccompanied)
                    .forEach(child -> csv.writeRecord(
                            child.id(),
                            child.sex(),
                            day(child.dateOfBirth()),
                            day(child.dateOfBirth().plusYears(18))));
        });
    }

    private static void episode(CsvWriter csv, SyntheticChild child, Episode episode) {
        String need = child.unaccompanied() ? "N8" : child.shortBreaks() ? "N2" : "N1";
        csv.writeRecord(
                child.id(),
                day(episode.from()),
                episode.reasonNew(),
                episode.legalStatus(),
                need,
                episode.placementType(),
                episode.provider(),
                day(episode.to()),
                episode.reasonCeased() == null ? "" : episode.reasonCeased(),
                "",
                "",
                "",
                "");
    }

    private static void review(CsvWriter csv, SyntheticChild child, HeldReview review) {
        csv.writeRecord(child.id(), day(child.dateOfBirth()), day(review.on()), review.participation());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    private static void file(Path folder, CollectionYear year, String name, Consumer<CsvWriter> rows)
            throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(folder.resolve(year.startsIn() + "-" + name + ".csv"))) {
            rows.accept(csv);
        }
    }
}
