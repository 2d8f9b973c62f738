package org.openiro.review.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openiro.review.child.domain.ChildFacts;
import org.openiro.review.child.domain.LegalStatusSpell;
import org.openiro.review.obligation.domain.CarePeriod;
import org.openiro.review.obligation.domain.Span;

class CoursesTest {

    private static final LocalDate AUTHORITY = LocalDate.of(2024, 2, 14);
    private static final LocalDate LEFT = LocalDate.of(2024, 11, 15);
    private static final List<CarePeriod> LEFT_AND_BACK = List.of(
            new CarePeriod(UUID.randomUUID(), LocalDate.of(2024, 1, 24), true, LEFT),
            new CarePeriod(UUID.randomUUID(), LocalDate.of(2025, 4, 29), true, null));

    @Test
    void aDateNamedWithoutAStatusEndsWithItsPeriodOfCare() {
        assertThat(Courses.regimes(facts(null), LEFT_AND_BACK).authorityToPlace())
                .containsExactly(new Span(AUTHORITY, LEFT));
    }

    @Test
    void anEarlierPeriodThatIsToldOfLastEndsTheDateAllTheSame() {
        assertThat(Courses.regimes(facts(null), LEFT_AND_BACK.reversed()).authorityToPlace())
                .containsExactly(new Span(AUTHORITY, LEFT));
    }

    @Test
    void aDateNamedInThePeriodThatStillRunsHasNoEnd() {
        assertThat(Courses.regimes(facts(null), LEFT_AND_BACK.subList(1, 2)).authorityToPlace())
                .containsExactly(new Span(AUTHORITY, null));
    }

    @Test
    void aDateNamedWithAStatusEndsWithTheStatus() {
        var revoked = LocalDate.of(2024, 9, 2);

        assertThat(Courses.regimes(facts(new LegalStatusSpell("E1", AUTHORITY, revoked)), LEFT_AND_BACK)
                        .authorityToPlace())
                .containsExactly(new Span(AUTHORITY, revoked));
    }

    private static ChildFacts facts(@Nullable LegalStatusSpell order) {
        return new ChildFacts(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                order == null ? List.of() : List.of(order),
                null,
                AUTHORITY,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
