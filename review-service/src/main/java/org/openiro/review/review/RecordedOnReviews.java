package org.openiro.review.review;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether people recorded anything that hangs on a review, whatever feature keeps it: a review that a source takes back would take
 * it off every list. Not by Hibernate, which would first write the review as it stands half changed.
 */
@ApplicationScoped
class RecordedOnReviews {

    private static final List<String> OF_HELD =
            List.of("review_decision", "review_paperwork", "review_monitoring", "review_audit");

    /** Of any review that stands, from its booking on. */
    private static final List<String> AROUND_MEETINGS = List.of("review_arrangement", "review_voice");

    /** Every table with what people recorded on a review. */
    static final List<String> TABLES =
            Stream.concat(OF_HELD.stream(), AROUND_MEETINGS.stream()).toList();

    private final AgroalDataSource own;

    RecordedOnReviews(AgroalDataSource own) {
        this.own = own;
    }

    boolean any(UUID reviewId) {
        return inAnyOf(TABLES, reviewId);
    }

    /** What is recorded of a review that was held, and of no other. */
    boolean ofHeld(UUID reviewId) {
        return inAnyOf(OF_HELD, reviewId);
    }

    private boolean inAnyOf(List<String> tables, UUID reviewId) {
        var exists = tables.stream()
                .map("exists (select from %s where review_id = ?)"::formatted)
                .collect(Collectors.joining(" or ", "select ", ""));
        try (var connection = own.getConnection();
                var statement = connection.prepareStatement(exists)) {
            for (int i = 1; i <= tables.size(); i++) {
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
