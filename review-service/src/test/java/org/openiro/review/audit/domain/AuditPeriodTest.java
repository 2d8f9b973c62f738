package org.openiro.review.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Today is 12 July 2024. */
class AuditPeriodTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 7, 12);

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2023-04-01, 2024-03-31,",
        "2023-04-01, 2024-04-01, to longer-than-a-year",
        "2024-07-12, 2024-07-12,",
        "2024-07-12, 2024-07-11, to before-from",
        "2024-07-12, 2024-07-13, to after-today"
    })
    void aPeriodIsAtMostAYearAndEndsTodayAtTheLatest(LocalDate from, LocalDate to, @Nullable String refusal) {
        assertThat(new AuditPeriod(from, to)
                        .refusals(TODAY).stream()
                                .map(each -> each.field() + " " + each.code())
                                .toList())
                .isEqualTo(refusal == null ? List.of() : List.of(refusal));
    }

    @ParameterizedTest(name = "a review of 4 July audited {0}: {1}")
    @CsvSource({"2024-07-03, too-early", "2024-07-04,", "2024-07-12,", "2024-07-13, after-today"})
    void anAuditFollowsItsReview(LocalDate day, @Nullable String refusal) {
        var refusals = AuditDays.refusals("auditedOn", day, LocalDate.of(2024, 7, 4), TODAY);

        assertThat(refusals.stream().map(each -> each.code()).toList())
                .isEqualTo(refusal == null ? List.of() : List.of(refusal));
        assertThat(refusals).allMatch(each -> each.field().equals("auditedOn"));
    }
}
