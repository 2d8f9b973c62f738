package org.openiro.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.openiro.platform.access.AccessLog;
import org.openiro.platform.http.ProblemException;
import org.openiro.review.child.Children;
import org.openiro.review.school.SchoolTerms;
import org.openiro.review.school.domain.SchoolHours;

/**
 * Books many reviews at once, each as it would be booked alone and each refused by itself; what is booked commits with the one
 * answer. Children are taken in the one order in which every command on several takes them, so that two never wait for each
 * other; of two rows for one child the first is booked.
 */
@ApplicationScoped
class BookMany {

    /** Rows of one command: a team's month, and few enough that nobody waits long for their children. */
    static final int MOST = 200;

    private final Children children;
    private final BookReview booking;
    private final SchoolTerms terms;
    private final AccessLog accessLog;

    BookMany(Children children, BookReview booking, SchoolTerms terms, AccessLog accessLog) {
        this.children = children;
        this.booking = booking;
        this.terms = terms;
        this.accessLog = accessLog;
    }

    BookManyResponse book(List<BookManyRequest.Row> rows) {
        accessLog.touched(List.of());
        var hours = terms.hours();
        var results = new TreeMap<Integer, BookManyResponse.RowResult>();
        IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparing(row -> rows.get(row).childId()))
                .forEachOrdered(row -> results.put(row, result(rows.get(row), hours)));
        return new BookManyResponse(List.copyOf(results.values()));
    }

    private BookManyResponse.RowResult result(BookManyRequest.Row row, SchoolHours hours) {
        try {
            var child = children.held(row.childId());
            var schoolTime = row.startsAt() == null
                    ? null
                    : hours.of(
                            row.bookedFor(), row.startsAt(), null, child.facts().dateOfBirth());
            return BookManyResponse.RowResult.booked(booking.book(child, row.booking(), null), schoolTime);
        } catch (ProblemException refused) {
            return BookManyResponse.RowResult.refused(row.childId(), refused);
        }
    }
}
