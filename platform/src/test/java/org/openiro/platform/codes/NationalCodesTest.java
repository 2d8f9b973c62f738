package org.openiro.platform.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NationalCodesTest {

    private final NationalCodes codes = NationalCodes.shipped();

    @ParameterizedTest
    @EnumSource(CodeList.class)
    void everyListIsShippedAndEveryCodeHasALabel(CodeList list) {
        assertThat(codes.all(list)).isNotEmpty().allSatisfy(code -> {
            assertThat(code.code()).isNotBlank();
            assertThat(code.label()).isNotBlank();
        });
    }

    @Test
    void aCodeIsFoundWithItsLabel() {
        assertThat(codes.find(CodeList.LEGAL_STATUS, "C2"))
                .hasValueSatisfying(code -> assertThat(code.label()).isEqualTo("Full care order"));
        assertThat(codes.all(CodeList.PARTICIPATION))
                .extracting(NationalCode::code)
                .containsExactly("PN0", "PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7");
    }

    @Test
    void anUnknownCodeOrAnotherCaseIsNotFound() {
        assertThat(codes.known(CodeList.LEGAL_STATUS, "C9")).isFalse();
        assertThat(codes.find(CodeList.PLACEMENT_TYPE, "k3")).isEmpty();
        assertThat(codes.known(CodeList.PLACEMENT_TYPE, "K3")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "SEX, 1, 2023, true",
        "SEX, 1, 2024, false",
        "SEX, M, 2023, false",
        "SEX, M, 2024, true",
        "PLACEMENT_TYPE, K3, 2023, false",
        "PLACEMENT_TYPE, K3, 2024, true",
        "PLACEMENT_TYPE, H5, 2024, true",
        "PLACEMENT_TYPE, H5, 2025, false",
        "PLACEMENT_TYPE, P2, 2024, true",
        "PLACEMENT_TYPE, P2, 2025, false",
        "PLACEMENT_TYPE, Z1, 2024, true",
        "PLACEMENT_TYPE, Z1, 2025, false",
        "PLACEMENT_TYPE, Z11, 2024, false",
        "PLACEMENT_TYPE, Z11, 2025, true",
        "PLACEMENT_TYPE, U6, 1996, true"
    })
    void aCodeIsValidInTheCollectionYearsThatItsListNames(CodeList list, String code, int year, boolean valid) {
        assertThat(codes.find(list, code)).hasValueSatisfying(found -> assertThat(found.validInCollectionYear(year))
                .isEqualTo(valid));
    }

    @ParameterizedTest
    @CsvSource({"2004, true", "2005, true", "2006, false"})
    void aCodeThatEndsWithinACollectionYearIsValidInThatYear(int year, boolean valid) {
        assertThat(codes.find(CodeList.LEGAL_STATUS, "D1"))
                .hasValueSatisfying(
                        code -> assertThat(code.validInCollectionYear(year)).isEqualTo(valid));
    }

    @ParameterizedTest
    @CsvSource({
        "D1, 2005-12-31, true",
        "D1, 2006-01-01, false",
        "E1, 2005-11-30, false",
        "E1, 2005-12-01, true",
        "V2, 1991-10-14, true"
    })
    void aLegalStatusIsValidOnTheDaysThatItsListNames(String code, LocalDate day, boolean valid) {
        assertThat(codes.find(CodeList.LEGAL_STATUS, code))
                .hasValueSatisfying(found -> assertThat(found.validOn(day)).isEqualTo(valid));
    }
}
