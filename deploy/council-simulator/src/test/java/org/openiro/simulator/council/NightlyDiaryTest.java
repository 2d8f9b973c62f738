package org.openiro.simulator.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openiro.simulator.council.HeldReview.Told;
import org.openiro.simulator.council.SystemHappening.NightlyFilesUploaded;
import org.openiro.simulator.council.SystemHappening.ReturnUploaded;
import org.openiro.simulator.council.SystemHappening.SnapshotSent;

class NightlyDiaryTest {

    private static final SyntheticCouncil COUNCIL =
            CouncilGenerator.generate(new Dials(2026, 300, 2, LocalDate.of(2026, 11, 25), 5));

    /** A child's row in the files of a night. */
    private record Row(LocalDate night, int year, String child) {}

    @Test
    void whatIsToldByFileIsToldOnTheNightAfterItWasTypedIn() {
        assertThat(toldByFile()).isNotEmpty().allSatisfy(row -> assertThat(rows())
                .contains(row));
    }

    @Test
    void aNightsFilesAreAboutNobodyElse() {
        assertThat(rows()).isEqualTo(toldByFile());
    }

    @Test
    void someThingsAreTypedInOnTheDayAndSomeDaysLaterNeverOnAWeekend() {
        assertThat(fromTheFirstDay())
                .allMatch(review -> delays(review).findAny().isPresent())
                .anyMatch(review -> review.toldOn().equals(review.on()))
                .anyMatch(review -> review.toldOn().isAfter(review.on().plusDays(1)));
    }

    private static Stream<Integer> delays(HeldReview review) {
        return Stream.of(0, 1, 2, 4)
                .filter(days -> Weekdays.onOrAfter(review.on().plusDays(days)).equals(review.toldOn()));
    }

    @Test
    void aChildsRowsStandAsItsRecordWasTypedInLast() {
        Map<String, TreeSet<LocalDate>> typedIn = of(SnapshotSent.class)
                .collect(Collectors.groupingBy(
                        SnapshotSent::child,
                        Collectors.mapping(SnapshotSent::asAt, Collectors.toCollection(TreeSet::new))));

        assertThat(of(NightlyFilesUploaded.class))
                .allSatisfy(night -> night.extract().forEach((child, asAt) -> assertThat(asAt)
                        .isEqualTo(typedIn.get(child).floor(night.on()))));
    }

    @Test
    void noChildInShortBreaksIsTold() {
        assertThat(COUNCIL.children())
                .filteredOn(child -> child.child().shortBreaks())
                .isNotEmpty()
                .allMatch(child -> child.reviews().stream().noneMatch(review -> review.told() == Told.FILE));
    }

    @Test
    void theWholeReturnsStay() {
        assertThat(of(ReturnUploaded.class))
                .contains(
                        new ReturnUploaded(LocalDate.of(2025, 5, 15), new CollectionYear(2024)),
                        new ReturnUploaded(LocalDate.of(2025, 9, 30), new CollectionYear(2025)));
    }

    /** Of reviews held since the council began, unless its record was withdrawn before, or the rows lie ahead. */
    private static Set<Row> toldByFile() {
        return COUNCIL.children().stream()
                .flatMap(child -> child.reviews().stream()
                        .filter(review -> review.told() == Told.FILE
                                && !review.on().isBefore(COUNCIL.firstDay())
                                && child.child().recordedOn(review.recordedOn())
                                && !review.recordedOn().isAfter(COUNCIL.lastDay()))
                        .map(review -> new Row(
                                review.recordedOn(),
                                CollectionYear.of(review.on()).startsIn(),
                                child.id())))
                .collect(Collectors.toSet());
    }

    private static Set<Row> rows() {
        return of(NightlyFilesUploaded.class)
                .flatMap(night -> night.extract().keySet().stream()
                        .map(child -> new Row(night.on(), night.year().startsIn(), child)))
                .collect(Collectors.toSet());
    }

    private static Stream<HeldReview> fromTheFirstDay() {
        return COUNCIL.children().stream()
                .map(SyntheticChild::reviews)
                .flatMap(List::stream)
                .filter(review -> review.told() == Told.FILE && !review.on().isBefore(COUNCIL.firstDay()));
    }

    private static <T> Stream<T> of(Class<T> kind) {
        return COUNCIL.happenings().stream().filter(kind::isInstance).map(kind::cast);
    }
}
