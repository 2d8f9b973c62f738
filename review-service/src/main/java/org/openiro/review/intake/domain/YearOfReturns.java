package org.openiro.review.intake.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One return, read row by row: a row that cannot be read spoils no other. */
public final class YearOfReturns {

    private final int collectionYear;
    private final LocalDate today;
    private final List<RowOutcome> outcomes = new ArrayList<>();
    private final Map<String, ChildReturn> children = new LinkedHashMap<>();

    public YearOfReturns(int collectionYear, LocalDate today) {
        this.collectionYear = collectionYear;
        this.today = today;
    }

    public int collectionYear() {
        return collectionYear;
    }

    public void row(ReturnFile file, long line, List<String> cells) {
        var outcome = new RowOutcome(file, line);
        outcomes.add(outcome);
        if (cells.size() != file.columns().size()) {
            outcome.refused("", "WRONG_COLUMNS", "the row has not as many cells as the file has columns");
            return;
        }
        switch (file) {
            case HEADER ->
                HeaderRow.read(outcome, cells, collectionYear, today)
                        .ifPresent(row -> child(row.child()).add(row));
            case EPISODES ->
                EpisodeRow.read(outcome, cells, collectionYear, today)
                        .ifPresent(row -> child(row.child()).add(row));
            case REVIEWS ->
                ReviewRow.read(outcome, cells, today)
                        .ifPresent(row -> child(row.child()).add(row));
            case UASC ->
                UascRow.read(outcome, cells, today)
                        .ifPresent(row -> child(row.child()).add(row));
        }
    }

    /** The rows by child, once all are read: notes what can be seen within this return. */
    public List<ChildReturn> checked() {
        children.values().forEach(ChildReturn::check);
        return List.copyOf(children.values());
    }

    public List<RowOutcome> outcomes() {
        return List.copyOf(outcomes);
    }

    /**
     * The days for which a child's rows in this file can be missed: the collection year, and back to the earliest day that
     * the file itself gives for the child.
     */
    public boolean covers(LocalDate day, Optional<LocalDate> earliestGiven) {
        var start = firstDay();
        var from = earliestGiven.filter(given -> given.isBefore(start)).orElse(start);
        return !day.isBefore(from) && !day.isAfter(lastDay());
    }

    /** Whether a stretch of time reached into the collection year. */
    public boolean reachedBy(LocalDate from, @Nullable LocalDate to) {
        return !from.isAfter(lastDay()) && (to == null || !to.isBefore(firstDay()));
    }

    private LocalDate firstDay() {
        return LocalDate.of(collectionYear, 4, 1);
    }

    private LocalDate lastDay() {
        return LocalDate.of(collectionYear + 1, 3, 31);
    }

    private ChildReturn child(String child) {
        return children.computeIfAbsent(child, ChildReturn::new);
    }
}
