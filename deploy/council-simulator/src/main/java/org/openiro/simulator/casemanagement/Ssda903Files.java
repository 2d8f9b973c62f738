package org.openiro.simulator.casemanagement;

import static java.util.stream.Collectors.toMap;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiro.simulator.council.CollectionYear;
import org.openiro.simulator.council.Episode;
import org.openiro.simulator.council.HeldReview;
import org.openiro.simulator.council.SyntheticChild;
import org.openiro.simulator.council.SyntheticCouncil;
import org.openiro.simulator.council.SystemHappening.FilesUploaded;
import org.openiro.simulator.council.SystemHappening.NightlyFilesUploaded;
import org.openiro.simulator.council.SystemHappening.ReturnUploaded;
import org.openiro.simulator.council.SystemHappening.SnapshotSent;

/**
 * The four SSDA903 files of one collection year, as on a day, of everybody or of the children in a night's extract; columns
 * and order as in domain reference 3.2 and 3.3.
 */
public final class Ssda903Files {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);
    /** Returns to 2023-24 wrote 1 and 2 for what later ones write M and F. */
    private static final int LETTERS_FOR_SEX_FROM = 2024;

    private final CollectionYear year;
    private final LocalDate asAt;
    private final SequencedMap<SyntheticChild, List<Episode>> children = new LinkedHashMap<>();

    /** @param typedIn as at which day each child's record stands; a child who is left out is in no file */
    private Ssda903Files(
            SyntheticCouncil council,
            CollectionYear year,
            LocalDate asAt,
            Function<SyntheticChild, Optional<LocalDate>> typedIn) {
        this.year = year;
        this.asAt = asAt;
        for (SyntheticChild child : council.children()) {
            List<Episode> episodes =
                    typedIn.apply(child).map(day -> child.episodesIn(year, day)).orElse(List.of());
            if (!episodes.isEmpty() && child.child().recordedOn(asAt)) {
                children.put(child, episodes);
            }
        }
    }

    /** A row of the reviews file. */
    record Row(SyntheticChild child, HeldReview review) {}

    /** Writes what was uploaded on its day: the whole return, or the files of a night with the children of its extract alone. */
    static Ssda903Files write(SyntheticCouncil council, FilesUploaded uploaded, Path folder) throws IOException {
        return switch (uploaded) {
            case ReturnUploaded whole -> write(council, whole.year(), whole.on(), folder);
            case NightlyFilesUploaded night ->
                new Ssda903Files(
                                council,
                                night.year(),
                                night.on(),
                                child -> Optional.ofNullable(night.extract().get(child.id())))
                        .writtenTo(folder);
        };
    }

    /**
     * Writes {@code 2024-header.csv} and its three companions into the folder.
     *
     * @param asAt what happened or was recorded later is not in them, nor is a child who was not typed in by then
     */
    public static Ssda903Files write(SyntheticCouncil council, CollectionYear year, LocalDate asAt, Path folder)
            throws IOException {
        Map<String, LocalDate> firstTypedIn = council.happenings().stream()
                .flatMap(each -> each instanceof SnapshotSent sent ? Stream.of(sent) : Stream.empty())
                .collect(toMap(
                        SnapshotSent::child, SnapshotSent::on, (one, other) -> one.isBefore(other) ? one : other));
        return new Ssda903Files(council, year, asAt, child -> Optional.of(asAt)
                        .filter(day ->
                                !firstTypedIn.getOrDefault(child.id(), day).isAfter(day)))
                .writtenTo(folder);
    }

    private Ssda903Files writtenTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        write(folder);
        return this;
    }

    /** By the part of the upload that carries it. */
    SequencedMap<String, Path> parts(Path folder) {
        SequencedMap<String, Path> parts = new LinkedHashMap<>();
        List.of("header", "episodes", "reviews", "uasc").forEach(name -> parts.put(name, file(folder, name)));
        return parts;
    }

    /** No reviews of children in short breaks are returned (rule 399). */
    List<Row> reviews() {
        List<Row> rows = new ArrayList<>();
        for (SyntheticChild child : children.keySet()) {
            if (!child.child().shortBreaks()) {
                child.reviewsIn(year, asAt).forEach(review -> rows.add(new Row(child, review)));
            }
        }
        return rows;
    }

    private void write(Path folder) throws IOException {
        write(folder, "header", csv -> {
            csv.writeRecord("CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB");
            children.keySet()
                    .forEach(child -> csv.writeRecord(
                            child.id(), sex(child), born(child), child.child().ethnicity(), "UN1", "", ""));
        });
        write(folder, "episodes", csv -> {
            csv.writeRecord(
                    "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN"
                            .split(",", -1));
            children.forEach((child, episodes) -> episodes.forEach(episode -> write(csv, child, episode)));
        });
        write(folder, "reviews", csv -> {
            csv.writeRecord("CHILD", "DOB", "REVIEW", "REVIEW_CODE");
            reviews()
                    .forEach(row -> csv.writeRecord(
                            row.child().id(),
                            born(row.child()),
                            day(row.review().on()),
                            row.review().participation()));
        });
        write(folder, "uasc", csv -> {
            csv.writeRecord("CHILD", "SEX", "DOB", "DUC");
            children.keySet().stream()
                    .filter(child -> child.child().unaccompanied())
                    .forEach(child -> csv.writeRecord(
                            child.id(),
                            sex(child),
                            born(child),
                            day(child.child().born().plusYears(18))));
        });
    }

    private static void write(CsvWriter csv, SyntheticChild child, Episode episode) {
        String need = child.child().unaccompanied()
                ? "N8"
                : child.child().shortBreaks() ? "N2" : episode.legalStatus().equals("J1") ? "N6" : "N1";
        boolean moved = episode.reasonNew().equals("P") || episode.reasonNew().equals("B");
        csv.writeRecord(
                child.id(),
                day(episode.from()),
                episode.reasonNew(),
                episode.legalStatus(),
                need,
                episode.placement().type(),
                episode.placement().provider(),
                day(episode.to()),
                episode.reasonCeased() == null ? "" : episode.reasonCeased(),
                moved ? "CARPL" : "",
                "",
                "",
                "");
    }

    private String sex(SyntheticChild child) {
        boolean female = child.child().sex().equals("F");
        if (year.startsIn() >= LETTERS_FOR_SEX_FROM) {
            return female ? "F" : "M";
        }
        return female ? "2" : "1";
    }

    private static String born(SyntheticChild child) {
        return day(child.child().born());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    private Path file(Path folder, String name) {
        return folder.resolve(year.startsIn() + "-" + name + ".csv");
    }

    private void write(Path folder, String name, Consumer<CsvWriter> rows) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file(folder, name))) {
            rows.accept(csv);
        }
    }
}
