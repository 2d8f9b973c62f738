package org.openiro.platform.events.inbox;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what passes by itself, or by an administrator's hand, from what is wrong with a record. */
final class Outages {

    // Connection, transaction state, sign-in, missing database, rollback (deadlock among them), missing table or right,
    // resources, lock not available, operator intervention, system error.
    private static final Set<String> STATES = Set.of("08", "25", "28", "3D", "40", "42", "53", "55", "57", "58");

    private Outages() {}

    static boolean passes(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            if (isOne(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isOne(Throwable cause) {
        return switch (cause) {
            case SQLTransientException e -> true;
            case SQLRecoverableException e -> true;
            case SQLException e -> passes(e.getSQLState());
            case IOException e -> true;
            case OptimisticLockException e -> true;
            case PessimisticLockException e -> true;
            case LockTimeoutException e -> true;
            default -> false;
        };
    }

    // The connection pool's own failures carry no state.
    private static boolean passes(@Nullable String state) {
        return state == null || state.length() < 2 || STATES.contains(state.substring(0, 2));
    }
}
