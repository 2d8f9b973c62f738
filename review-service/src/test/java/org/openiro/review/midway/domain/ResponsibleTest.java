package org.openiro.review.midway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openiro.review.child.domain.Involvement;

class ResponsibleTest {

    private static final LocalDate DAY = LocalDate.of(2024, 7, 4);

    @Test
    void somebodyIsResponsibleFromTheFirstDayAndNotOnTheLast() {
        assertThat(iro(part("IRO", "iro-003", DAY, null))).isEqualTo("iro-003");
        assertThat(iro(part("IRO", "iro-003", DAY.plusDays(1), null))).isNull();
        assertThat(iro(part("IRO", "iro-003", DAY.minusYears(1), DAY))).isNull();
        assertThat(iro(part("IRO", "iro-003", DAY.minusYears(1), DAY.plusDays(1))))
                .isEqualTo("iro-003");
    }

    @Test
    void ofSeveralTheOneWhoCameLastCounts() {
        assertThat(iro(
                        part("IRO", "iro-003", DAY.minusDays(2), null),
                        part("IRO", "iro-004", DAY.minusDays(1), null),
                        part("IRO", "iro-005", DAY.minusDays(3), null)))
                .isEqualTo("iro-004");
    }

    @Test
    void theTeamIsTheSocialWorkersAndWhatIsNotToldIsNotKnown() {
        var parts = List.of(part("IRO", "iro-003", DAY, null), part("SOCIAL_WORKER", "sw-1", DAY, null));

        assertThat(Responsible.of(parts, DAY)).isEqualTo(new Responsible("iro-003", "team of sw-1"));
        assertThat(Responsible.of(null, DAY)).isEqualTo(Responsible.NOT_KNOWN);
        assertThat(Responsible.of(List.of(), DAY)).isEqualTo(Responsible.NOT_KNOWN);
    }

    @Test
    void itIsOnTheListsOfBoth() {
        var responsible = new Responsible("iro-003", "NORTH");

        assertThat(responsible.isOf("iro-003", "NORTH")).isTrue();
        assertThat(responsible.isOf(null, null)).isTrue();
        assertThat(responsible.isOf("iro-004", null)).isFalse();
        assertThat(responsible.isOf(null, "SOUTH")).isFalse();
        assertThat(Responsible.NOT_KNOWN.isOf("iro-003", null)).isFalse();
    }

    private static @Nullable String iro(Involvement... parts) {
        return Responsible.of(List.of(parts), DAY).iro();
    }

    private static Involvement part(String role, String professional, LocalDate from, @Nullable LocalDate to) {
        return new Involvement(role, professional, "team of " + professional, null, null, from, to);
    }
}
