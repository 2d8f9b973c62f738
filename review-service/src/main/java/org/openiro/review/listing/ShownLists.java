package org.openiro.review.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.openiro.platform.access.AccessLog;
import org.openiro.platform.http.Cursors;
import org.openiro.platform.http.Filters;
import org.openiro.platform.http.Page;
import org.openiro.platform.http.PageQuery;
import org.openiro.platform.http.Slice;

/** Answers pages of lists as at today, and writes down which children they show. */
@ApplicationScoped
public class ShownLists {

    private final Cursors cursors;
    private final AccessLog accessLog;
    private final Clock clock;

    ShownLists(Cursors cursors, AccessLog accessLog, Clock clock) {
        this.cursors = cursors;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /**
     * The page that is asked for.
     *
     * @param sort the field that the list is sorted by, with a minus before it for the latest first
     * @param rows reads those of the list that the slice asks for, as at a day
     * @param position an item's values of the sort field and its id
     */
    public <T extends Listed> Page<T> page(
            Whose whose,
            PageQuery page,
            String sort,
            BiFunction<Slice, LocalDate, List<T>> rows,
            Function<? super T, List<String>> position) {
        return page(whose.filters(), page, sort, rows, position);
    }

    /** The same of a list that is asked for by something else too. */
    public <T extends Listed> Page<T> page(
            Filters filters,
            PageQuery page,
            String sort,
            BiFunction<Slice, LocalDate, List<T>> rows,
            Function<? super T, List<String>> position) {
        var slice = cursors.open(page, filters, List.of(sort));
        var shown = cursors.page(slice, rows.apply(slice, LocalDate.now(clock)), position);
        accessLog.touched(shown.items().stream().map(Listed::childId).distinct().toList());
        return shown;
    }
}
