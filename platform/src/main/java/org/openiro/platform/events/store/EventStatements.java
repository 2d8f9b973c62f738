package org.openiro.platform.events.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the statements that run as the application's role, in the transaction and for the authority of the moment. */
final class EventStatements {

    private EventStatements() {}

    @Produces
    @Singleton
    static Statements statements(AgroalDataSource database) {
        return new Statements(database);
    }
}
