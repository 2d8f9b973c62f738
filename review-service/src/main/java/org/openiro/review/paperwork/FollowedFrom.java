package org.openiro.review.paperwork;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import org.openiro.review.paperwork.domain.FollowedReviews;

/** From when on papers are followed of the council in whose name the transaction works: a migration wrote it, nobody else. */
@ApplicationScoped
class FollowedFrom {

    private static final String COMPLETED_FROM = "select completed_from from paperwork_followed";

    private final AgroalDataSource own;

    FollowedFrom(AgroalDataSource own) {
        this.own = own;
    }

    FollowedReviews reviews() {
        try (var connection = own.getConnection();
                var statement = connection.prepareStatement(COMPLETED_FROM);
                var row = statement.executeQuery()) {
            return new FollowedReviews(row.next() ? row.getObject(1, LocalDate.class) : null);
        } catch (SQLException e) {
            throw new IllegalStateException("from when on papers are followed could not be read", e);
        }
    }
}
