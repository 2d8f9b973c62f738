package org.openiro.simulator.casemanagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openiro.simulator.council.CollectionYear;
import org.openiro.simulator.council.CouncilGenerator;
import org.openiro.simulator.council.SyntheticCouncil;

class Ssda903FilesTest {

    private static final CollectionYear YEAR = new CollectionYear(2025);
    private final SyntheticCouncil council = CouncilGenerator.generate(2026, 60, LocalDate.of(2026, 11, 20));

    @TempDir
    Path folder;

    @Test
    void theFourFilesHaveTheirColumnsInOrder() throws IOException {
        Ssda903Files.write(council, YEAR, folder);

        assertThat(lines("header").getFirst()).isEqualTo("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB");
        assertThat(lines("episodes").getFirst())
                .isEqualTo(
                        "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN");
        assertThat(lines("reviews").getFirst()).isEqualTo("CHILD,DOB,REVIEW,REVIEW_CODE");
        assertThat(lines("uasc").getFirst()).isEqualTo("CHILD,SEX,DOB,DUC");
    }

    @Test
    void everyReviewRowLiesInTheYearAndItsChildInTheHeader() throws IOException {
        Ssda903Files.write(council, YEAR, folder);

        List<String> children = lines("header").stream()
                .skip(1)
                .map(line -> line.split(",", -1)[0])
                .toList();
        assertThat(lines("reviews").stream().skip(1)).isNotEmpty().allSatisfy(line -> {
            String[] row = line.split(",", -1);
            assertThat(children).contains(row[0]);
            String[] day = row[2].split("/", -1);
            LocalDate on = LocalDate.of(Integer.parseInt(day[2]), Integer.parseInt(day[1]), Integer.parseInt(day[0]));
            assertThat(YEAR.holds(on)).isTrue();
        });
    }

    @Test
    void noReviewOfAChildInShortBreaksIsReturned() throws IOException {
        Ssda903Files.write(council, YEAR, folder);

        List<String> inShortBreaks = council.children().stream()
                .filter(child -> child.shortBreaks())
                .map(child -> child.id())
                .toList();
        assertThat(inShortBreaks).isNotEmpty();
        assertThat(lines("reviews"))
                .noneSatisfy(line -> assertThat(inShortBreaks).contains(line.split(",", -1)[0]));
    }

    private List<String> lines(String name) throws IOException {
        return Files.readAllLines(folder.resolve("2025-" + name + ".csv"));
    }
}
