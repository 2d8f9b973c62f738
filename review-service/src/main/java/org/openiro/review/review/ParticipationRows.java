package org.openiro.review.review;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openiro.review.review.domain.ReviewFindings;

/** Reads and changes what was said of how the child took part, over the rows that a review keeps. */
final class ParticipationRows {

    private ParticipationRows() {}

    /** A person's word where there is one, else every code that a source gave. */
    static List<String> codes(List<ParticipationRow> rows) {
        var settled = rows.stream().anyMatch(ParticipationRow::settled);
        var codes = rows.stream()
                .filter(row -> row.settled() == settled)
                .map(ParticipationRow::code)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        return codes.isEmpty() ? List.of(ReviewFindings.NOT_RECORDED) : codes;
    }

    /** A person's word: it stands whatever a source says. */
    static void settle(Review review, String code) {
        var rows = review.participation();
        // A row that says the same stays: the database would have its successor before it was gone.
        rows.removeIf(row -> row.settled() && !row.is(code, Review.PERSON));
        if (rows.stream().noneMatch(ParticipationRow::settled)) {
            rows.add(new ParticipationRow(review, code, Review.PERSON, null, true));
        }
    }

    /** Takes a source's word; answers whether it told anything new. */
    static boolean told(Review review, @Nullable String code, String by, @Nullable Integer collectionYear) {
        for (var row : review.participation()) {
            if (row.is(code, by)) {
                if (collectionYear != null) {
                    row.toldAgainIn(collectionYear);
                }
                return false;
            }
        }
        review.participation().add(new ParticipationRow(review, code, by, collectionYear, false));
        return true;
    }

    /** A record replaces what the same system said before. */
    static void forgetOther(Review review, @Nullable String code, String by) {
        review.participation().removeIf(row -> row.source().equals(by) && !row.is(code, by));
    }
}
