package org.openiro.review.intake.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All rows of one return that are about one child. */
public final class ChildReturn {

    private final String child;
    private final List<HeaderRow> headers = new ArrayList<>();
    private final List<EpisodeRow> episodes = new ArrayList<>();
    private final List<ReviewRow> reviews = new ArrayList<>();
    private final List<UascRow> uasc = new ArrayList<>();

    ChildReturn(String child) {
        this.child = child;
    }

    public String child() {
        return child;
    }

    void add(HeaderRow row) {
        if (!headers.isEmpty()) {
            row.outcome().found("CHILD", "DUPLICATE_ROW", "the file names this child before; that row stands");
        }
        headers.add(row);
    }

    void add(EpisodeRow row) {
        if (episodes.stream()
                .anyMatch(each -> each.episode().decom().equals(row.episode().decom()))) {
            row.outcome().found("DECOM", "DUPLICATE_ROW", "another row has this child and DECOM; that one stands");
        }
        episodes.add(row);
    }

    void add(ReviewRow row) {
        if (reviews.stream()
                .anyMatch(each -> each.heldOn().equals(row.heldOn()) && Objects.equals(each.code(), row.code()))) {
            row.outcome().found("REVIEW", "DUPLICATE_ROW", "the file holds this review twice; it counts once");
        }
        reviews.add(row);
    }

    void add(UascRow row) {
        uasc.add(row);
    }

    public @Nullable HeaderRow header() {
        return headers.isEmpty() ? null : headers.getFirst();
    }

    /** One row for each DECOM: the first in the file. */
    public List<EpisodeRow> episodes() {
        var first = new LinkedHashMap<LocalDate, EpisodeRow>();
        episodes.forEach(row -> first.putIfAbsent(row.episode().decom(), row));
        return List.copyOf(first.values());
    }

    public List<ReviewRow> reviews() {
        return List.copyOf(reviews);
    }

    public List<UascRow> uasc() {
        return List.copyOf(uasc);
    }

    public Stream<RowOutcome> outcomes() {
        return Stream.of(
                        headers.stream().map(HeaderRow::outcome),
                        episodes.stream().map(EpisodeRow::outcome),
                        reviews.stream().map(ReviewRow::outcome),
                        uasc.stream().map(UascRow::outcome))
                .flatMap(each -> each);
    }

    /** The date of birth for a child that the header leaves out. */
    public @Nullable LocalDate bornOnElsewhere() {
        return Stream.concat(
                        reviews.stream().map(ReviewRow::bornOn), uasc.stream().map(UascRow::bornOn))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** What can be seen from this return alone: children missing from the header, dates of birth that differ. */
    void check() {
        var header = header();
        if (header == null) {
            reviews.forEach(row -> row.outcome().found("CHILD", "INT08", "the child is not in the header file"));
            episodes.forEach(
                    row -> row.outcome().found("CHILD", "NOT_IN_HEADER", "the child is not in the header file"));
            uasc.forEach(row -> row.outcome().found("CHILD", "NOT_IN_HEADER", "the child is not in the header file"));
            return;
        }
        var bornOn = header.header().dateOfBirth();
        reviews.stream()
                .filter(row -> row.bornOn() != null && !row.bornOn().equals(bornOn))
                .forEach(row -> row.outcome().found("DOB", "INT17", "the date of birth differs from the header's"));
        uasc.stream()
                .filter(row -> row.bornOn() != null && !row.bornOn().equals(bornOn))
                .forEach(row ->
                        row.outcome().found("DOB", "DOB_DIFFERS", "the date of birth differs from the header's"));
    }
}
