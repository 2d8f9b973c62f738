package org.openiro.review.review;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Whether people recorded anything that hangs on a review, whatever feature keeps it: a review that a source takes back would take
 * it off every list. Not by Hibernate, which would first write the review as it stands half changed.
 */
@ApplicationScoped
class RecordedOnReviews {

    /** Every table with what people recorded on a review. */
    static final List<String> TABLES = List.of(
            "review_decision",
            "review_paperwork",
            "review_monitoring",
            "review_audit",
            "review_arrangement",
            "review_voice");

    private static final String ANY = TABLES.stream()
            .map("exists (select from %s where review_id = ?)"::formatted)
            .collect(Collectors.joining(" or ", "select ", ""));

    private final AgroalDataSource own;

    RecordedOnReviews(AgroalDataSource own) {
        this.own = own;
    }

    boolean any(UUID reviewId) {
        try (var connection = own.getConnection();
                var statement = connection.prepareStatement(ANY)) {
            for (int i = 1; i <= TABLES.size(); i++) {
                statement.setObject(i, reviewId);
            }
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("what people recorded on a review could not be found", e);
        }
    }
}
