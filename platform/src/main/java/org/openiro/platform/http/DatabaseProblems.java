package org.openiro.platform.http;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** What a refusal of PostgreSQL means to a caller. Its text is never shown: it may hold values. */
final class DatabaseProblems {

    private DatabaseProblems() {}

    static Optional<ProblemException> find(List<Throwable> causes) {
        return causes.stream()
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .flatMap(state -> meaningOf(state == null ? "" : state).stream())
                .findFirst()
                .map(ProblemException::new);
    }

    private static Optional<PlatformProblem> meaningOf(String state) {
        if (state.equals("23505") || state.equals("23503") || state.equals("23P01") || state.startsWith("40")) {
            return Optional.of(PlatformProblem.CONFLICT);
        }
        // Connection, resources, operator intervention, and a lock that was not to be had in time.
        if (state.startsWith("08") || state.startsWith("53") || state.startsWith("57P") || state.equals("55P03")) {
            return Optional.of(PlatformProblem.UNAVAILABLE);
        }
        return Optional.empty();
    }
}
