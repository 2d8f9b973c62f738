package org.openiro.simulator.casemanagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openiro.simulator.casemanagement.Sending.Again;
import org.openiro.simulator.casemanagement.Sending.AsAnother;
import org.openiro.simulator.casemanagement.Sending.Duplicate;
import org.openiro.simulator.casemanagement.Sending.Malformed;
import org.openiro.simulator.casemanagement.Sending.Mended;
import org.openiro.simulator.casemanagement.Sending.Merged;
import org.openiro.simulator.casemanagement.Sending.Mistyped;
import org.openiro.simulator.casemanagement.Sending.MistypedReview;
import org.openiro.simulator.casemanagement.Sending.Right;
import org.openiro.simulator.council.CouncilGenerator;
import org.openiro.simulator.council.Dials;
import org.openiro.simulator.council.Dice;
import org.openiro.simulator.council.Happening;
import org.openiro.simulator.council.Proportions;
import org.openiro.simulator.council.SyntheticCouncil;
import org.openiro.simulator.council.SystemHappening;
import org.openiro.simulator.council.SystemHappening.FilesUploaded;
import org.openiro.simulator.council.SystemHappening.ReviewSent;
import org.openiro.simulator.council.SystemHappening.SnapshotSent;

class MishapsTest {

    private static final SyntheticCouncil COUNCIL =
            CouncilGenerator.generate(new Dials(2026, 150, 1, LocalDate.of(2026, 11, 20), 5));

    @Test
    void withoutDialsEverythingIsSentAsPlanned() {
        List<Sending> planned = COUNCIL.happenings().stream()
                .filter(SystemHappening.class::isInstance)
                .<Sending>map(each -> new Right(each.on(), (SystemHappening) each))
                .toList();

        assertThat(sendings(Misbehaviour.NONE)).isNotEmpty().isEqualTo(planned);
    }

    @Test
    void theSameDialsGiveTheSameMishaps() {
        Misbehaviour all = new Misbehaviour(5, 5, 5, 5, 5, 5);

        assertThat(sendings(all)).isEqualTo(sendings(all));
    }

    @Test
    void lateRecordsComeDaysLater() {
        assertThat(rights(new Misbehaviour(20, 0, 0, 0, 0, 0)))
                .anyMatch(right -> right.on().isAfter(right.what().on()));
    }

    @Test
    void doubledRecordsComeAgainUnderTheSameIdOrAsAnother() {
        assertThat(sendings(new Misbehaviour(0, 20, 0, 0, 0, 0)))
                .hasAtLeastOneElementOfType(Again.class)
                .hasAtLeastOneElementOfType(AsAnother.class);
    }

    @Test
    void noFilesNameAChildWhoseFirstRecordIsStillToCome() {
        assertThat(namedBeforeTheyArrived(new Misbehaviour(100, 0, 0, 0, 0, 0))).isEmpty();
        assertThat(namedBeforeTheyArrived(new Misbehaviour(0, 0, 100, 0, 0, 0))).isEmpty();
    }

    /** By child: files that are uploaded once its first record should have been sent, and before any was. */
    private static Map<String, LocalDate> namedBeforeTheyArrived(Misbehaviour dials) {
        Map<String, LocalDate> planned = new HashMap<>();
        Map<String, LocalDate> sent = new HashMap<>();
        rights(dials).filter(right -> right.what() instanceof SnapshotSent).forEach(right -> {
            String child = ((SnapshotSent) right.what()).child();
            planned.merge(child, right.what().on(), MishapsTest::earlier);
            sent.merge(child, right.on(), MishapsTest::earlier);
        });
        List<LocalDate> uploads = COUNCIL.happenings().stream()
                .filter(FilesUploaded.class::isInstance)
                .map(Happening::on)
                .toList();
        assertThat(uploads).isNotEmpty();
        Map<String, LocalDate> named = new HashMap<>();
        planned.forEach((child, day) -> uploads.stream()
                .filter(upload -> !upload.isBefore(day) && upload.isBefore(sent.get(child)))
                .forEach(upload -> named.put(child, upload)));
        return named;
    }

    @Test
    void aReorderedRecordLeavesAfterANewerOneOfTheSameChild() {
        Map<String, LocalDate> newest = new HashMap<>();
        List<SnapshotSent> overtaken = rights(new Misbehaviour(0, 0, 100, 0, 0, 0))
                .map(Right::what)
                .filter(SnapshotSent.class::isInstance)
                .map(SnapshotSent.class::cast)
                .filter(sent -> sent.asAt().isBefore(newest.merge(sent.child(), sent.asAt(), MishapsTest::later)))
                .toList();

        assertThat(overtaken).isNotEmpty();
    }

    @Test
    void noReviewIsSentBeforeARecordOfItsChild() {
        for (int seed = 1; seed <= 20; seed++) {
            List<Sending> sendings =
                    Mishaps.of(COUNCIL, new Misbehaviour(20, 20, 100, 20, 0, 20), Dice.of(new Proportions(), seed));
            Map<String, LocalDate> arrived = new HashMap<>();
            sendings.forEach(sending ->
                    arrival(sending).ifPresent(child -> arrived.merge(child, sending.on(), MishapsTest::earlier)));

            assertThat(sendings)
                    .hasAtLeastOneElementOfType(MistypedReview.class)
                    .allMatch(sending -> reviewed(sending)
                            .map(arrived::get)
                            .filter(arrival -> arrival.isAfter(sending.on()))
                            .isEmpty());
            assertThat(sendings.stream().flatMap(sending -> reviewed(sending).stream()))
                    .isNotEmpty()
                    .isSubsetOf(arrived.keySet());
        }
    }

    @Test
    void whatWasMistypedIsPutRightByALaterRecord() {
        List<Sending> sendings = sendings(new Misbehaviour(0, 0, 0, 20, 0, 0));

        assertThat(sendings)
                .hasAtLeastOneElementOfType(Mistyped.class)
                .hasAtLeastOneElementOfType(MistypedReview.class);
        assertThat(of(sendings, Mistyped.class)).allMatch(mistyped -> sendings.stream()
                .anyMatch(later -> later instanceof Right(LocalDate _, SnapshotSent sent)
                        && sent.child().equals(mistyped.what().child())
                        && sent.asAt().isAfter(mistyped.what().asAt())));
    }

    @Test
    void aSecondIdIsRecognisedInTheEnd() {
        List<Sending> sendings = sendings(new Misbehaviour(0, 0, 0, 0, 40, 0));

        Set<String> twice = of(sendings, Duplicate.class).map(Duplicate::child).collect(Collectors.toSet());
        Set<String> merged = of(sendings, Merged.class).map(Merged::child).collect(Collectors.toSet());
        assertThat(twice).isNotEmpty().isEqualTo(merged);
    }

    @Test
    void everyFaultOccurs() {
        Set<Fault> faults = of(sendings(new Misbehaviour(0, 0, 0, 0, 0, 20)), Malformed.class)
                .map(Malformed::fault)
                .collect(Collectors.toSet());

        assertThat(faults).isEqualTo(EnumSet.allOf(Fault.class));
    }

    @Test
    void onlyAFaultOfTheBodyIsMendedAndNotEveryOne() {
        List<Sending> sendings = sendings(new Misbehaviour(0, 0, 0, 0, 0, 20));
        Set<Malformed> mended = of(sendings, Mended.class).map(Mended::what).collect(Collectors.toSet());

        assertThat(mended)
                .isNotEmpty()
                .isSubsetOf(of(sendings, Malformed.class).toList())
                .extracting(Malformed::fault)
                .containsOnly(Fault.UNREADABLE, Fault.AGAINST_SCHEMA, Fault.FUTURE_DATE);
        assertThat(of(sendings, Malformed.class).filter(each -> each.fault().mendable() && !mended.contains(each)))
                .isNotEmpty();
        assertThat(of(sendings, Mended.class))
                .allMatch(each -> !each.on().isBefore(each.what().on()));
    }

    @Test
    void whatAKnownChildsMendedLetterSaysComesByTheLetterAlone() {
        List<Sending> sendings = sendings(new Misbehaviour(0, 0, 0, 0, 0, 20));
        Set<SystemHappening> sent = of(sendings, Right.class).map(Right::what).collect(Collectors.toSet());
        List<SnapshotSent> unsent = COUNCIL.happenings().stream()
                .filter(SnapshotSent.class::isInstance)
                .map(SnapshotSent.class::cast)
                .filter(each -> !sent.contains(each))
                .toList();

        assertThat(unsent).isNotEmpty().allMatch(each -> of(sendings, Mended.class)
                .anyMatch(mended -> mended.what().child().equals(each.child())
                        && mended.what().on().equals(each.on())));
        assertThat(unsent).allMatch(each -> of(sendings, Right.class)
                .anyMatch(right -> right.what() instanceof SnapshotSent earlier
                        && earlier.child().equals(each.child())
                        && earlier.on().isBefore(each.on())));
    }

    @Test
    void noTwoRecordsThatNobodyCanTakeAreTheSameEvent() {
        assertThat(of(sendings(new Misbehaviour(10, 0, 0, 0, 0, 100)), Malformed.class))
                .doesNotHaveDuplicates();
    }

    @Test
    void nothingIsSentOfARecordAfterItWasWithdrawn() {
        Map<String, LocalDate> withdrawn = COUNCIL.children().stream()
                .map(child -> child.child())
                .filter(child -> child.withdrawnOn() != null)
                .collect(Collectors.toMap(child -> child.id(), child -> child.withdrawnOn()));
        List<Sending> sendings = sendings(new Misbehaviour(30, 30, 30, 30, 30, 30));

        assertThat(withdrawn).isNotEmpty();
        withdrawn.forEach((child, on) -> assertThat(sendings)
                .noneMatch(sending ->
                        sending.on().isAfter(on) && sending.toString().contains("child=" + child + ",")));
    }

    private static Optional<String> arrival(Sending sending) {
        return switch (sending) {
            case Right(LocalDate _, SnapshotSent sent) -> Optional.of(sent.child());
            case Mistyped mistyped -> Optional.of(mistyped.what().child());
            default -> Optional.empty();
        };
    }

    private static Optional<String> reviewed(Sending sending) {
        return switch (sending) {
            case Right(LocalDate _, ReviewSent sent) -> Optional.of(sent.child());
            case MistypedReview mistyped -> Optional.of(mistyped.what().child());
            default -> Optional.empty();
        };
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Stream<Right> rights(Misbehaviour dials) {
        return of(sendings(dials), Right.class);
    }

    private static <T> Stream<T> of(List<Sending> sendings, Class<T> kind) {
        return sendings.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static List<Sending> sendings(Misbehaviour dials) {
        return Mishaps.of(COUNCIL, dials, Dice.of(new Proportions(), 1));
    }
}
