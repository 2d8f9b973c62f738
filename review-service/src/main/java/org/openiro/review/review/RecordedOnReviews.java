package org.openiro.review.review;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What people recorded that hangs on a review, whatever feature keeps it: a review that a source takes back would take it off
 * every list. Not by Hibernate, which would first write the review as it stands half changed.
 */
@ApplicationScoped
class RecordedOnReviews {

    private static final List<RecordedOn> ALL = List.of(RecordedOn.values());
    private static final String EACH = ALL.stream()
            .map(each -> "exists (select from %s where review_id = ?) as %s".formatted(each.table(), each))
            .collect(Collectors.joining(", ", "select ", ""));

    private final AgroalDataSource own;

    RecordedOnReviews(AgroalDataSource own) {
        this.own = own;
    }

    boolean any(UUID reviewId) {
        return !on(reviewId).isEmpty();
    }

    /** What is recorded of a review that was held, and of no other. */
    boolean ofHeld(UUID reviewId) {
        return on(reviewId).stream().anyMatch(RecordedOn::ofHeld);
    }

    /** In the order in which they are declared. */
    List<RecordedOn> on(UUID reviewId) {
        try (var connection = own.getConnection();
                var statement = connection.prepareStatement(EACH)) {
            for (int i = 1; i <= ALL.size(); i++) {
                statement.setObject(i, reviewId);
            }
            try (var row = statement.executeQuery()) {
                row.next();
                var found = new ArrayList<RecordedOn>();
                for (var each : ALL) {
                    if (row.getBoolean(each.name())) {
                        found.add(each);
                    }
                }
                return List.copyOf(found);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("what people recorded on a review could not be found", e);
        }
    }
}
