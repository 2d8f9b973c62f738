package org.openiro.caseload.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openiro.caseload.child.domain.ChildState;
import org.openiro.caseload.dates.domain.Span;
import org.openiro.platform.events.Handling;

class ChildReaderTest {

    private static final LocalDate START = LocalDate.of(2024, 6, 3);
    private static final LocalDate DEATH = LocalDate.of(2024, 9, 2);

    @Test
    void agreedShortBreaksAreTheDaysOfLegalStatusV3AndV4Alone() {
        ChildState state = ChildReader.read(child(
                null,
                new ChildLookedAfter.LegalStatus("V2", START, null),
                new ChildLookedAfter.LegalStatus("V3", START, DEATH),
                new ChildLookedAfter.LegalStatus("V4", DEATH, null)));

        assertThat(state.child().shortBreaks()).containsExactly(new Span(START, DEATH), Span.from(DEATH));
    }

    @Test
    void aChildWhoDiedIsLookedAfterUpToTheDayBefore() {
        ChildState state = ChildReader.read(child(DEATH));

        assertThat(state.child().lookedAfterOn(DEATH.minusDays(1))).isTrue();
        assertThat(state.child().lookedAfterOn(DEATH)).isFalse();
    }

    @Test
    void whatIsMissingIsNamedByItsPlace() {
        ChildLookedAfter body = new ChildLookedAfter(
                UUID.randomUUID(),
                List.of(new ChildLookedAfter.Identifier("ssda903", null)),
                null,
                List.of(),
                List.of(),
                List.of());

        assertThatExceptionOfType(UnusableFact.class)
                .isThrownBy(() -> ChildReader.read(body))
                .extracting(UnusableFact::handling)
                .isEqualTo(Handling.rejected("missing", "/identifiers/0/identifier", "is needed"));
    }

    private static ChildLookedAfter child(@Nullable LocalDate diedOn, ChildLookedAfter.LegalStatus... statuses) {
        return new ChildLookedAfter(
                UUID.randomUUID(),
                List.of(),
                diedOn,
                List.of(new ChildLookedAfter.Period(START, null, true)),
                List.of(statuses),
                List.of());
    }
}
