package org.openiro.caseload.allocation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openiro.caseload.dates.domain.Span;

class ImportPolicyTest {

    private static final UUID ANN = new UUID(0, 1);
    private static final UUID BOB = new UUID(0, 2);
    private static final UUID ROW = new UUID(1, 1);
    private static final UUID OTHER_ROW = new UUID(1, 2);
    private static final LocalDate JAN = LocalDate.of(2024, 1, 1);
    private static final LocalDate MAR = LocalDate.of(2024, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);
    private static final LocalDate RECORDED = LocalDate.of(2024, 6, 3);

    private final ImportPolicy policy = new ImportPolicy(RECORDED);

    @Test
    void anInvolvementBeginsAnAllocation() {
        assertThat(changes(List.of(), says(ANN, JAN, null))).containsExactly(begin(ANN, JAN, null, null));
        assertThat(changes(List.of(), says(ANN, JAN, MAR)))
                .containsExactly(begin(ANN, JAN, MAR, EndReason.ENDED_IN_SOURCE));
    }

    @Test
    void theSameListAgainChangesNothing() {
        assertThat(changes(
                        List.of(imported(ROW, ANN, JAN, MAR), imported(OTHER_ROW, BOB, MAR, null)),
                        says(ANN, JAN, MAR),
                        says(BOB, MAR, null)))
                .isEmpty();
    }

    @Test
    void aListThatDoesNotCloseTheFormerEndsItWhereTheNextBegins() {
        assertThat(changes(List.of(imported(ROW, ANN, JAN, null)), says(ANN, JAN, null), says(BOB, MAR, null)))
                .containsExactly(
                        new ImportChange.Restate(ROW, new Span(JAN, MAR), EndReason.TRANSFERRED),
                        begin(BOB, MAR, null, null));
    }

    @Test
    void adjoiningInvolvementsOfTheSameIroAreOne() {
        assertThat(changes(List.of(), says(ANN, JAN, MAR), says(ANN, MAR, null)))
                .containsExactly(begin(ANN, JAN, null, null));
        assertThat(changes(List.of(), says(ANN, JAN, MAR), says(ANN, MAR.plusDays(1), null)))
                .containsExactly(
                        begin(ANN, JAN, MAR, EndReason.ENDED_IN_SOURCE), begin(ANN, MAR.plusDays(1), null, null));
    }

    @Test
    void anEndSaidLaterIsTakenAndTakenBack() {
        assertThat(changes(List.of(imported(ROW, ANN, JAN, null)), says(ANN, JAN, MAR)))
                .containsExactly(new ImportChange.Restate(ROW, new Span(JAN, MAR), EndReason.ENDED_IN_SOURCE));
        assertThat(changes(List.of(imported(ROW, ANN, JAN, MAR)), says(ANN, JAN, null)))
                .containsExactly(new ImportChange.Restate(ROW, Span.from(JAN), null));
    }

    @Test
    void aCorrectedBeginningMovesTheSameAllocation() {
        assertThat(changes(List.of(imported(ROW, ANN, JAN, null)), says(ANN, JAN.plusDays(2), null)))
                .containsExactly(new ImportChange.Restate(ROW, Span.from(JAN.plusDays(2)), null));
    }

    @Test
    void whatIsGoneFromTheListHasEndedOnTheDayItWasRecorded() {
        assertThat(changes(List.of(imported(ROW, ANN, JAN, null))))
                .containsExactly(new ImportChange.Restate(ROW, new Span(JAN, RECORDED), EndReason.ABSENT_FROM_SOURCE));
        assertThat(changes(List.of(imported(ROW, ANN, JAN, RECORDED)))).isEmpty();
    }

    @Test
    void whatIsGoneFromTheListEndsWhereTheNextBegins() {
        assertThat(changes(List.of(imported(ROW, ANN, JAN, null)), says(BOB, MAR, null)))
                .containsExactly(
                        new ImportChange.Restate(ROW, new Span(JAN, MAR), EndReason.ABSENT_FROM_SOURCE),
                        begin(BOB, MAR, null, null));
    }

    @Test
    void whatAPersonEnteredIsNeverOverwritten() {
        Held person = person(ANN, MAR, null);

        assertThat(changes(List.of(person), says(BOB, MAY, null))).isEmpty();
        assertThat(changes(List.of(person), says(BOB, MAR, null))).isEmpty();
        assertThat(changes(List.of(person))).isEmpty();
        assertThat(changes(List.of(person), says(ANN, JAN, null))).isEmpty();
    }

    @Test
    void theDaysBeforeAPersonsEntryAreTaken() {
        assertThat(changes(List.of(person(ANN, MAR, null)), says(BOB, JAN, null)))
                .containsExactly(begin(BOB, JAN, MAR, EndReason.TRANSFERRED));
    }

    @Test
    void theDaysAfterAPersonEndedAnAllocationAreTakenFromItsEndOn() {
        Held ended = person(ANN, JAN, MAR);

        assertThat(changes(List.of(ended), says(BOB, MAR, null))).containsExactly(begin(BOB, MAR, null, null));
        assertThat(changes(List.of(ended), says(BOB, MAR.minusDays(1), null))).isEmpty();
    }

    @Test
    void anImportedAllocationThatAPersonEndedIsNotReopened() {
        Held ended = new Held(ROW, ANN, Kind.MAIN, Source.IMPORT, new Span(JAN, MAR), true);

        assertThat(changes(List.of(ended), says(ANN, JAN, null))).isEmpty();
        assertThat(changes(List.of(ended), says(ANN, JAN, MAR), says(ANN, MAY, null)))
                .containsExactly(begin(ANN, MAY, null, null));
    }

    @Test
    void coverIsNoneOfTheImportsBusiness() {
        Held cover = new Held(ROW, BOB, Kind.COVER, Source.PERSON, Span.from(JAN), false);

        assertThat(changes(List.of(cover), says(ANN, JAN, null))).containsExactly(begin(ANN, JAN, null, null));
    }

    @Test
    void ofTwoThatBeginTogetherTheOpenOneStands() {
        assertThat(changes(List.of(), says(BOB, JAN, null), says(ANN, JAN, MAR)))
                .containsExactly(begin(BOB, JAN, null, null));
    }

    private List<ImportChange> changes(List<Held> held, SourceInvolvement... said) {
        return policy.changes(held, List.of(said));
    }

    private static SourceInvolvement says(UUID iro, LocalDate from, LocalDate to) {
        return new SourceInvolvement(iro, new Span(from, to));
    }

    private static Held imported(UUID row, UUID iro, LocalDate from, LocalDate to) {
        return new Held(row, iro, Kind.MAIN, Source.IMPORT, new Span(from, to), false);
    }

    private static Held person(UUID iro, LocalDate from, LocalDate to) {
        return new Held(ROW, iro, Kind.MAIN, Source.PERSON, new Span(from, to), to != null);
    }

    private static ImportChange begin(UUID iro, LocalDate from, LocalDate to, EndReason reason) {
        return new ImportChange.Begin(iro, new Span(from, to), reason);
    }
}
