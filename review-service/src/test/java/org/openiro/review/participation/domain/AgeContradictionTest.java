package org.openiro.review.participation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeContradictionTest {

    @ParameterizedTest
    @CsvSource({
        "PN0, 2020-05-10, 2024-05-09,",
        "PN0, 2020-05-10, 2024-05-10, PN0_ON_FOURTH_BIRTHDAY",
        "PN0, 2020-05-10, 2024-05-11, 440",
        "PN1, 2020-05-10, 2024-05-09, 441",
        "PN7, 2020-05-10, 2024-05-09, 441",
        "PN1, 2020-05-10, 2024-05-10,",
        "PN7, 2020-05-10, 2024-05-11,",
        "PN0, 2020-02-29, 2024-02-28,",
        "PN1, 2020-02-29, 2024-02-29,"
    })
    void aCodeIsCheckedAgainstTheFourthBirthday(
            ParticipationCode code, LocalDate bornOn, LocalDate heldOn, String finding) {
        assertThat(AgeContradiction.between(code, bornOn, heldOn)
                        .map(AgeContradiction::finding)
                        .orElse(null))
                .isEqualTo(finding);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05-10, 2024-05-09, 3",
        "2020-05-10, 2024-05-10, 4",
        "2004-02-29, 2022-02-28, 17",
        "2004-02-29, 2022-03-01, 18",
        "2020-05-10, 2020-05-10, 0",
        "2020-05-10, 2020-05-09, -1"
    })
    void ageIsInCompletedYears(LocalDate bornOn, LocalDate day, int years) {
        assertThat(Age.on(day, bornOn)).isEqualTo(years);
    }

    @Test
    void aBirthdayIsTheFirstDayOfTheNewAge() {
        assertThat(Age.birthday(18, LocalDate.of(2004, 2, 29))).isEqualTo(LocalDate.of(2022, 3, 1));
        assertThat(Age.birthday(4, LocalDate.of(2004, 2, 29))).isEqualTo(LocalDate.of(2008, 2, 29));
        assertThat(Age.birthday(18, LocalDate.of(2004, 2, 28))).isEqualTo(LocalDate.of(2022, 2, 28));
    }
}
