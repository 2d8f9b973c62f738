package org.openiro.review.paperwork;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.review.paperwork.domain.FollowedReviews;
import org.openiro.review.review.CourseFollowed;

/**
 * From when on papers are followed of the council in whose name the transaction works: from the day on which a child of the
 * council was first worked on here since papers are kept, which is written once, before any review can be recorded, and never
 * changed; or from a later one that the council names.
 */
@ApplicationScoped
class FollowedFrom {

    private static final String DAYS = """
            select f.completed_from, (select s.completed_from from paperwork_start s
                                      where s.authority = f.authority order by s.number desc limit 1) as wanted_from
            from paperwork_followed f""";
    private static final String BEGIN =
            "insert into paperwork_followed (authority, completed_from) values (?, ?) on conflict do nothing";

    private final AgroalDataSource own;
    private final CurrentAuthority authority;
    private final Clock clock;

    /** The councils that certainly have their day. */
    private final Set<String> begun = ConcurrentHashMap.newKeySet();

    FollowedFrom(AgroalDataSource own, CurrentAuthority authority, Clock clock) {
        this.own = own;
        this.authority = authority;
        this.clock = clock;
    }

    FollowedReviews reviews() {
        try (var connection = own.getConnection();
                var statement = connection.prepareStatement(DAYS);
                var row = statement.executeQuery()) {
            return row.next()
                    ? new FollowedReviews(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class))
                    : new FollowedReviews(null, null);
        } catch (SQLException e) {
            throw new IllegalStateException("from when on papers are followed could not be read", e);
        }
    }

    /**
     * In a transaction of its own: a council's first import may take minutes, and others would wait for the row. Asked for first
     * without: after a start all who work would else want a second connection at once, and wait for one another.
     */
    void begin(@Observes CourseFollowed course) {
        if (begun.contains(authority.code())) {
            return;
        }
        if (reviews().begunOn() == null) {
            QuarkusTransaction.requiringNew().run(this::begin);
        }
        begun.add(authority.code());
    }

    private void begin() {
        try (var connection = own.getConnection();
                var statement = connection.prepareStatement(BEGIN)) {
            statement.setString(1, authority.code());
            statement.setObject(2, LocalDate.now(clock));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("from when on papers are followed could not be written", e);
        }
    }
}
