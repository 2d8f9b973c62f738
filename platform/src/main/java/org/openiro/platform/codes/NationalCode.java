package org.openiro.platform.codes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One code of a national list. A code whose list says nothing of years is valid always; both bounds are inclusive.
 *
 * @param note what the list says of the code besides its label, empty when nothing
 */
public record NationalCode(
        String code,
        String label,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String note) {

    public boolean validOn(LocalDate date) {
        return (validFrom == null || !date.isBefore(validFrom)) && (validTo == null || !date.isAfter(validTo));
    }

    /** Whether the code is valid on any day of the collection year that begins on 1 April of {@code year}. */
    public boolean validInCollectionYear(int year) {
        LocalDate begins = LocalDate.of(year, 4, 1);
        LocalDate ends = LocalDate.of(year + 1, 3, 31);
        return (validFrom == null || !validFrom.isAfter(ends)) && (validTo == null || !validTo.isBefore(begins));
    }
}
