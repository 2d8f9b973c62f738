package org.openiro.simulator.casemanagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openiro.simulator.council.CollectionYear;
import org.openiro.simulator.council.CouncilGenerator;
import org.openiro.simulator.council.Dials;
import org.openiro.simulator.council.SyntheticChild;
import org.openiro.simulator.council.SyntheticCouncil;
import org.openiro.simulator.council.SystemHappening.NightlyFilesUploaded;

class Ssda903FilesTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);
    private static final CollectionYear YEAR = new CollectionYear(2025);
    private static final LocalDate RETURNED = LocalDate.of(2026, 5, 15);
    private static final SyntheticCouncil COUNCIL =
            CouncilGenerator.generate(new Dials(2026, 120, 1, LocalDate.of(2026, 11, 20), 0));

    @TempDir
    Path folder;

    @BeforeEach
    void theYearIsReturned() throws IOException {
        Ssda903Files.write(COUNCIL, YEAR, RETURNED, folder);
    }

    @Test
    void theFourFilesHaveTheirColumnsInOrder() throws IOException {
        assertThat(lines("header").getFirst()).isEqualTo("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB");
        assertThat(lines("episodes").getFirst())
                .isEqualTo(
                        "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN");
        assertThat(lines("reviews").getFirst()).isEqualTo("CHILD,DOB,REVIEW,REVIEW_CODE");
        assertThat(lines("uasc").getFirst()).isEqualTo("CHILD,SEX,DOB,DUC");
    }

    @Test
    void everyReviewRowLiesInTheYearAndItsChildInTheHeader() throws IOException {
        Set<String> children = rows("header").stream().map(row -> row[0]).collect(Collectors.toSet());

        assertThat(rows("reviews")).isNotEmpty().allSatisfy(row -> {
            assertThat(children).contains(row[0]);
            assertThat(YEAR.holds(day(row[2]))).isTrue();
            assertThat(row[3]).matches("PN[0-7]");
        });
    }

    @Test
    void anEpisodeThatEndsAfterTheYearIsOpenInItsReturn() throws IOException {
        assertThat(rows("episodes")).allSatisfy(row -> {
            assertThat(row[7].isEmpty()).isEqualTo(row[8].isEmpty());
            assertThat(row[7].isEmpty() || YEAR.holds(day(row[7]))).isTrue();
        });
        assertThat(rows("episodes")).anyMatch(row -> row[7].isEmpty());
    }

    @Test
    void aFileToDateKnowsNothingOfWhatCameLater() throws IOException {
        int whole = rows("reviews").size();
        LocalDate september = LocalDate.of(2025, 9, 30);
        Ssda903Files.write(COUNCIL, YEAR, september, folder);

        assertThat(rows("reviews")).isNotEmpty().hasSizeLessThan(whole).allMatch(row -> day(row[2])
                .isBefore(september));
        assertThat(rows("episodes")).noneMatch(row -> day(row[1]).isAfter(september));
    }

    @Test
    void noReviewOfAChildInShortBreaksIsReturned() throws IOException {
        Set<String> inShortBreaks = rows("episodes").stream()
                .filter(row -> row[3].equals("V4"))
                .map(row -> row[0])
                .collect(Collectors.toSet());

        assertThat(inShortBreaks).isNotEmpty();
        assertThat(rows("reviews")).noneMatch(row -> inShortBreaks.contains(row[0]));
    }

    @Test
    void aNightsFilesHoldTheChildrenOfItsExtractAloneWithAllTheirRows() throws IOException {
        NightlyFilesUploaded night = night();
        Ssda903Files.write(COUNCIL, YEAR, night.on(), folder);
        List<String> episodes = of(night, lines("episodes"));
        List<String> reviews = of(night, lines("reviews"));

        Ssda903Files.write(COUNCIL, night, folder);

        assertThat(rows("header").stream().map(row -> row[0]))
                .containsExactlyInAnyOrderElementsOf(night.extract().keySet());
        assertThat(lines("episodes").stream().skip(1)).isNotEmpty().isEqualTo(episodes);
        assertThat(lines("reviews").stream().skip(1)).isNotEmpty().isEqualTo(reviews);
        assertThat(rows("uasc")).allMatch(row -> night.extract().containsKey(row[0]));
    }

    @Test
    void whatHadNotBeenTypedInIsNotInANightsFiles() throws IOException {
        SyntheticChild ending = COUNCIL.children().stream()
                .filter(child -> YEAR.holds(child.child().lastDay())
                        && child.child().lastDay().isBefore(RETURNED))
                .findFirst()
                .orElseThrow();
        LocalDate end = ending.child().lastDay();

        Ssda903Files.write(
                COUNCIL,
                new NightlyFilesUploaded(end.plusDays(2), YEAR, new TreeMap<>(Map.of(ending.id(), end.minusDays(1)))),
                folder);

        assertThat(rows("episodes").getLast()[7]).isEmpty();
    }

    /** One with a child whose record was typed in as it is. */
    private static NightlyFilesUploaded night() {
        return COUNCIL.happenings().stream()
                .filter(NightlyFilesUploaded.class::isInstance)
                .map(NightlyFilesUploaded.class::cast)
                .filter(night -> night.year().equals(YEAR) && YEAR.holds(night.on()))
                .findFirst()
                .map(night -> new NightlyFilesUploaded(
                        night.on(),
                        YEAR,
                        new TreeMap<>(night.extract().keySet().stream()
                                .collect(Collectors.toMap(child -> child, any -> night.on())))))
                .orElseThrow();
    }

    private static List<String> of(NightlyFilesUploaded night, List<String> lines) {
        return lines.stream()
                .filter(line -> night.extract().containsKey(line.split(",", -1)[0]))
                .toList();
    }

    @Test
    void anEarlierYearWritesSexAsItWasWrittenThen() throws IOException {
        Ssda903Files.write(COUNCIL, new CollectionYear(2023), RETURNED, folder);

        assertThat(rows(2023, "header")).isNotEmpty().allMatch(row -> row[1].matches("[12]"));
        assertThat(rows("header")).allMatch(row -> row[1].matches("[FM]"));
    }

    private static LocalDate day(String cell) {
        return LocalDate.parse(cell, DAY);
    }

    private List<String[]> rows(String name) throws IOException {
        return rows(YEAR.startsIn(), name);
    }

    private List<String[]> rows(int year, String name) throws IOException {
        return lines(year, name).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }

    private List<String> lines(String name) throws IOException {
        return lines(YEAR.startsIn(), name);
    }

    private List<String> lines(int year, String name) throws IOException {
        return Files.readAllLines(folder.resolve(year + "-" + name + ".csv"));
    }
}
