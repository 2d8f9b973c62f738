package org.openiro.review.significantchange.domain;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.CaseTable;

/** The worked cases of {@code change-tellings.csv}. */
class TellingCasesTest {

    private static final WorkingDays CALENDAR = WorkingDays.shipped();

    record Case(NamedCsvRecord row) {

        LocalDate day(String column) {
            return LocalDate.parse(row.getField(column));
        }

        @Nullable
        Integer within() {
            var within = row.getField("within");
            return within.isEmpty() ? null : Integer.valueOf(within);
        }

        /** How the IRO came to know of it: from the authority, or from anybody else. */
        @Nullable
        Telling known(boolean fromAuthority) {
            return Arrays.stream(row.getField("known").split("; ?", -1))
                    .filter(one -> !one.isEmpty())
                    .map(one -> one.split(" ", -1))
                    .map(words -> new Telling(LocalDate.parse(words[1]), Teller.valueOf(words[0])))
                    .filter(each -> each.by().authority() == fromAuthority)
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public String toString() {
            return row.getField("case") + ": " + row.getField("note");
        }
    }

    static Stream<Case> cases() {
        return CaseTable.rows("src/test/worked-cases/change-tellings.csv").stream()
                .map(Case::new);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aTellingStandsAsCalculated(Case each) {
        var told = each.known(true);
        var toldOn = told == null ? null : told.on();
        var knew = Telling.first(told, each.known(false));
        var lag = toldOn == null ? null : Lag.of(each.day("occurred_on"), toldOn, CALENDAR);
        var status = TellingStatus.of(each.day("occurred_on"), toldOn, each.within(), each.day("as_at"), CALENDAR);

        assertThat(Stream.of(
                                toldOn == null ? "" : toldOn,
                                knew == null ? "" : knew.on(),
                                lag == null ? "" : lag.days(),
                                lag == null ? "" : Objects.requireNonNullElse(lag.workingDays(), ""),
                                status)
                        .map(Object::toString)
                        .toList())
                .isEqualTo(List.of("told_on", "iro_knew_on", "lag_days", "lag_working_days", "status").stream()
                        .map(column -> each.row().getField(column))
                        .toList());
    }
}
