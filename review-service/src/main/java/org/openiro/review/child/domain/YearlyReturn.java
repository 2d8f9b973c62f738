package org.openiro.review.child.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the yearly SSDA903 returns say of a child, all years together. For the same child and DECOM the later collection
 * year wins; an episode that a later file no longer holds stays.
 */
public record YearlyReturn(
        @Nullable Header header, @Nullable Integer uascYear, List<Episode> episodes) {

    public static final YearlyReturn NONE = new YearlyReturn(null, null, List.of());

    /** The row of the header file. */
    public record Header(
            int collectionYear,
            LocalDate dateOfBirth,
            @Nullable String sex,
            @Nullable String ethnicity) {}

    public YearlyReturn with(Header row) {
        if (header != null && header.collectionYear() > row.collectionYear()) {
            return this;
        }
        return new YearlyReturn(row, uascYear, episodes);
    }

    public YearlyReturn withUasc(int collectionYear) {
        return uascYear != null && uascYear >= collectionYear
                ? this
                : new YearlyReturn(header, collectionYear, episodes);
    }

    public YearlyReturn with(Episode row) {
        var held = episode(row.decom());
        if (held.isPresent() && held.get().collectionYear() > row.collectionYear()) {
            return this;
        }
        var all = new ArrayList<>(episodes);
        all.removeIf(each -> each.decom().equals(row.decom()));
        all.add(row);
        all.sort(Comparator.comparing(Episode::decom));
        return new YearlyReturn(header, uascYear, List.copyOf(all));
    }

    public Optional<Episode> episode(LocalDate decom) {
        return episodes.stream().filter(each -> each.decom().equals(decom)).findFirst();
    }

    /** What the returns say of the child; episodes that ended with E2 say that the child died. */
    public ChildFacts facts() {
        var history = EpisodeHistory.of(episodes);
        boolean any = !episodes.isEmpty();
        return new ChildFacts(
                header == null ? null : header.dateOfBirth(),
                diedOn(),
                header == null ? null : header.sex(),
                header == null ? null : header.ethnicity(),
                null,
                null,
                uascYear == null ? null : Boolean.TRUE,
                any ? history.periods() : null,
                any ? history.legalStatuses() : null,
                any ? history.placements() : null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private @Nullable LocalDate diedOn() {
        return episodes.stream()
                .filter(each -> "E2".equals(each.rec()))
                .map(Episode::dec)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
