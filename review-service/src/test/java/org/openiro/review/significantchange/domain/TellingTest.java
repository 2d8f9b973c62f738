package org.openiro.review.significantchange.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellingTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 7, 12);

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource({
        ",,",
        ", CARER, toldBy with-day-only",
        "2024-07-12, CARER,",
        "2024-07-12,, toldBy required",
        "2024-07-13, CARER, toldOn after-today"
    })
    void whoToldGoesWithADayThatIsNotAhead(@Nullable LocalDate on, @Nullable Teller by, @Nullable String refusal) {
        assertThat(Telling.refusals(on, by, TODAY).stream()
                        .map(each -> each.field() + " " + each.code())
                        .toList())
                .isEqualTo(refusal == null ? List.of() : List.of(refusal));
    }

    @Test
    void bothTogetherAreATelling() {
        assertThat(Telling.of(TODAY, Teller.CARER)).isEqualTo(new Telling(TODAY, Teller.CARER));
        assertThat(Telling.of(TODAY, null)).isNull();
        assertThat(Telling.of(null, Teller.CARER)).isNull();
    }

    @Test
    void theIroKnewFromTheEarlierOfBothAndOnOneDayFromTheAuthority() {
        var told = new Telling(TODAY, Teller.SOCIAL_WORKER);
        assertThat(Telling.first(told, new Telling(TODAY.minusDays(1), Teller.CARER)))
                .isEqualTo(new Telling(TODAY.minusDays(1), Teller.CARER));
        assertThat(Telling.first(told, new Telling(TODAY, Teller.CARER))).isEqualTo(told);
        assertThat(Telling.first(told, null)).isEqualTo(told);
        assertThat(Telling.first(null, told)).isEqualTo(told);
        assertThat(Telling.first(null, null)).isNull();
    }

    @Test
    void onlyThoseOfTheAuthorityFulfilItsDuty() {
        assertThat(Teller.values())
                .filteredOn(Teller::authority)
                .containsExactly(Teller.SOCIAL_WORKER, Teller.TEAM_MANAGER, Teller.OTHER_OF_THE_AUTHORITY);
    }
}
