package org.openiro.platform.authority;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Tells PostgreSQL at the beginning of each transaction whose rows it may see. The setting ends with the transaction;
 * where no authority is known nothing is set, and row-level security shows no row and takes none.
 */
@ApplicationScoped
class AuthorityOfTransaction {

    private final DataSource application;
    private final CurrentAuthority current;
    private final TransactionManager transactions;

    AuthorityOfTransaction(DataSource application, CurrentAuthority current, TransactionManager transactions) {
        this.application = application;
        this.current = current;
        this.transactions = transactions;
    }

    void begun(@Observes @Initialized(TransactionScoped.class) Object transaction)
            throws SQLException, SystemException {
        if (!Arc.container().requestContext().isActive() || !current.known()) {
            return;
        }
        try {
            tell(current.code());
        } catch (SQLException | RuntimeException e) {
            // Whoever began the transaction gets this exception in its place and would never end it: the next work of
            // this thread would find itself in it.
            transactions.rollback();
            throw e;
        }
    }

    private void tell(String authority) throws SQLException {
        // The connection stays enlisted: everything else in this transaction gets the same one.
        try (Connection connection = application.getConnection();
                PreparedStatement set =
                        connection.prepareStatement("select set_config('openiro.authority', ?, true)")) {
            set.setString(1, authority);
            set.execute();
        }
    }
}
