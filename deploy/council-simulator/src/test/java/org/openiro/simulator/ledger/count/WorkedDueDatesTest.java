package org.openiro.simulator.ledger.count;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.simulator.ledger.count.Tables.day;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The worked dates of the domain reference and of review-service, every row of them. */
class WorkedDueDatesTest {

    private static final LocalDate NO_START_KNOWN = LocalDate.of(1995, 1, 1);
    private static final LocalDate WHEN_ALL_APPLY = LocalDate.of(2027, 12, 31);

    /** Some rows use the review columns otherwise, as their note says: they are read by their rule. */
    @Test
    void everyWorkedDateOfTheDomainReferenceComesOut() throws IOException {
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> actual = new TreeMap<>();
        for (NamedCsvRecord row : Tables.rows("review-service/src/test/worked-cases/reference/due-dates.csv")) {
            String rule = row.getField("rule");
            List<LocalDate> held =
                    new ArrayList<>(Stream.of(day(row, "first_review_held"), day(row, "second_review_held"))
                            .filter(Objects::nonNull)
                            .toList());
            expected.put(row.getField("case"), row.getField("expected_due") + " " + rule);
            actual.put(
                    row.getField("case"),
                    next(
                            day(row, "became_looked_after"),
                            rule.startsWith("SHORTBREAK"),
                            rule.startsWith("AUTH") ? LocalDate.of(2024, 6, 3) : null,
                            day(row, "placed_for_adoption"),
                            held,
                            rule.equals("ADJOURN_20WD") ? held.getFirst() : null));
        }
        assertThat(actual).isEqualTo(expected).hasSize(23);
    }

    @Test
    void everyWorkedDateOfReviewServiceComesOut() throws IOException {
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> actual = new TreeMap<>();
        for (NamedCsvRecord row : Tables.rows("review-service/src/test/worked-cases/due-dates.csv")) {
            expected.put(row.getField("case"), row.getField("due_on") + " " + row.getField("rule"));
            actual.put(
                    row.getField("case"),
                    next(
                            day(row, "became_looked_after_on"),
                            row.getField("short_break").equals("yes"),
                            day(row, "authority_to_place_on"),
                            day(row, "placed_for_adoption_on"),
                            Stream.of(row.getField("reviews_held_on").split(" ", -1))
                                    .filter(text -> !text.isEmpty())
                                    .map(LocalDate::parse)
                                    .distinct()
                                    .toList(),
                            day(row, "adjourned_on")));
        }
        assertThat(actual).isEqualTo(expected).hasSize(93);
    }

    /** What is due next; without a start of care, an adoption date means the adoption cycles alone. */
    private static String next(
            @Nullable LocalDate start,
            boolean shortBreak,
            @Nullable LocalDate authority,
            @Nullable LocalDate placed,
            List<LocalDate> held,
            @Nullable LocalDate adjourned) {
        LocalDate careFrom = requireNonNullElse(start, NO_START_KNOWN);
        if (adjourned != null
                && !adjourned.isBefore(careFrom)
                && held.stream().noneMatch(day -> day.isAfter(adjourned))) {
            return WorkingDays.after(adjourned, 20) + " ADJOURN_20WD";
        }
        List<LocalDate> ofThisPeriod = held.stream()
                .filter(day -> !day.isBefore(careFrom) && !day.equals(adjourned))
                .toList();
        Due due = start == null && authority != null && placed == null
                ? Cycle.AUTHORITY_TO_PLACE.next(requireNonNull(authority), ofThisPeriod)
                : new Regimes(shortBreak ? openFrom(careFrom) : List.of(), openFrom(authority), openFrom(placed))
                        .next(careFrom, ofThisPeriod, WHEN_ALL_APPLY);
        return due.on() + " " + due.rule();
    }

    private static List<Stretch> openFrom(@Nullable LocalDate day) {
        return day == null ? List.of() : List.of(new Stretch(day, null));
    }
}
