package org.openiro.platform.http;

import io.quarkus.agroal.DataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Forgets idempotency keys after seven days of real time, for all councils at once: as the worker, who sees only those. */
@ApplicationScoped
class ForgottenKeys {

    private final javax.sql.DataSource worker;

    ForgottenKeys(@DataSource("worker") javax.sql.DataSource worker) {
        this.worker = worker;
    }

    @Scheduled(every = "1h", delayed = "2m", identity = "forget-idempotency-keys")
    void sweep() throws SQLException {
        forget();
    }

    int forget() throws SQLException {
        try (Connection connection = worker.getConnection();
                PreparedStatement delete = connection.prepareStatement(
                        "delete from idempotency_key where answered_at < now() - interval '7 days'")) {
            return delete.executeUpdate();
        }
    }
}
