package org.openiro.benchmarks.floor;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.vertx.core.buffer.Buffer;
import java.sql.SQLException;
import java.time.Duration;

/** Runs one plan's statements in a transaction and hands out the bytes. */
interface FloorHandler {

    int CONNECTIONS = 20;

    Buffer answer(String key) throws SQLException;

    static FloorHandler of(FloorPlan plan) {
        var configuration = new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(CONNECTIONS)
                        .acquisitionTimeout(Duration.ofSeconds(10))
                        .connectionFactoryConfiguration(
                                factory -> factory.jdbcUrl(plan.jdbcUrl() + "?stringtype=unspecified")
                                        .autoCommit(false)
                                        .principal(new NamePrincipal(plan.role()))
                                        .credential(new SimplePassword(plan.role()))));
        try {
            AgroalDataSource database = AgroalDataSource.from(configuration);
            return plan.copies() ? new CopyHandler(plan, database) : new KeyHandler(plan, database);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
