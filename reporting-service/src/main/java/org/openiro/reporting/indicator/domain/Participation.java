package org.openiro.reporting.indicator.domain;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.openiro.reporting.facts.domain.HeldReview;

/**
 * Children's participation in the reviews completed in the period. Base of the three rates: reviews of children aged four
 * or older with a code PN1 to PN7. A missing code, PN0 at four or older and PN1 to PN7 under four are outside the base and
 * counted as not recorded. Rows of one review that contradict each other count until a person settles them.
 */
public record Participation(
        Map<ParticipationCode, Long> byCode,
        long underFour,
        long missing,
        long contradictingAge,
        long ageNotKnown,
        long contradictoryRows) {

    static Participation of(List<HeldReview> reviews) {
        List<ParticipationRow> rows =
                reviews.stream().flatMap(ParticipationRow::of).toList();
        EnumMap<ParticipationCode, Long> byCode = new EnumMap<>(ParticipationCode.class);
        for (ParticipationCode each : ParticipationCode.values()) {
            byCode.put(each, 0L);
        }
        rows.stream()
                .filter(row -> row.standing() == ParticipationRow.Standing.IN_BASE)
                .forEach(row -> ParticipationCode.of(row.code()).ifPresent(code -> byCode.merge(code, 1L, Long::sum)));
        return new Participation(
                Collections.unmodifiableMap(byCode),
                count(rows, ParticipationRow.Standing.UNDER_FOUR),
                count(rows, ParticipationRow.Standing.MISSING),
                count(rows, ParticipationRow.Standing.CONTRADICTS_AGE),
                count(rows, ParticipationRow.Standing.AGE_NOT_KNOWN),
                reviews.stream()
                        .mapToLong(review ->
                                review.participationCodes().stream().distinct().count())
                        .filter(codes -> codes > 1)
                        .sum());
    }

    public Share viewsConveyed() {
        return share(ParticipationCode::viewsConveyed);
    }

    public Share attended() {
        return share(ParticipationCode::attended);
    }

    public Share tookPart() {
        return share(ParticipationCode::tookPart);
    }

    public long base() {
        return byCode.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Rows of the base with this code; none for a code outside the base. */
    public long of(String code) {
        return ParticipationCode.of(code)
                .map(known -> byCode.getOrDefault(known, 0L))
                .orElse(0L);
    }

    public long notRecorded() {
        return missing + contradictingAge;
    }

    /** All rows, wherever they stand. */
    public long rows() {
        return base() + underFour + notRecorded() + ageNotKnown;
    }

    private Share share(Predicate<ParticipationCode> counted) {
        long numerator = byCode.entrySet().stream()
                .filter(entry -> counted.test(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return new Share(numerator, base());
    }

    private static long count(List<ParticipationRow> rows, ParticipationRow.Standing standing) {
        return rows.stream().filter(row -> row.standing() == standing).count();
    }
}
