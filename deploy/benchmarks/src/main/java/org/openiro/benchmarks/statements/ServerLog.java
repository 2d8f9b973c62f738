package org.openiro.benchmarks.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the committed transactions of one role out of PostgreSQL's log, written with log_statement = all. What the driver asks
 * for itself on a connection that is new to a type is left out: it is no part of every transaction.
 */
final class ServerLog {

    private static final Pattern ENTRY = Pattern.compile(
            "(?m)^[0-9-]{10} [0-9:.]+ UTC \\[([0-9]+)] (\\S*)@\\S* (LOG|DETAIL):  (?s)(.*?)(?=^[0-9-]{10} [0-9:.]+ UTC \\[|\\z)");
    private static final Pattern STATEMENT = Pattern.compile("(?s)(?:statement|execute [^:]+): (.*)");
    private static final Pattern VALUE = Pattern.compile("\\$([0-9]+) = (NULL|'((?:[^']++|'')*+)')");

    private final Map<String, List<SeenStatement>> open = new HashMap<>();
    private final Map<String, String> awaitsValues = new HashMap<>();
    private final List<SeenTransaction> committed = new ArrayList<>();

    private ServerLog() {}

    static List<SeenTransaction> transactions(String log, String role) {
        ServerLog reading = new ServerLog();
        Matcher entry = ENTRY.matcher(log);
        while (entry.find()) {
            if (entry.group(2).equals(role)) {
                reading.entry(entry.group(1), entry.group(3), entry.group(4));
            }
        }
        reading.open.keySet().forEach(reading::settle);
        return reading.committed;
    }

    private void entry(String session, String level, String text) {
        // Continued lines begin with a tab, which is the log's, not the statement's.
        String joined = text.replace("\n\t", "\n").strip();
        if (level.equals("DETAIL")) {
            @Nullable String sql = awaitsValues.remove(session);
            if (sql != null) {
                add(session, new SeenStatement(sql, values(joined)));
            }
            return;
        }
        settle(session);
        Matcher statement = STATEMENT.matcher(joined);
        if (statement.matches()) {
            awaitsValues.put(session, statement.group(1).strip());
            if (statement.group(1).strip().equalsIgnoreCase("COMMIT")) {
                // It has none, and the order of commits is that of the log.
                settle(session);
            }
        }
    }

    /** A statement behind which no values came had none. */
    private void settle(String session) {
        @Nullable String sql = awaitsValues.remove(session);
        if (sql != null) {
            add(session, new SeenStatement(sql, List.of()));
        }
    }

    private void add(String session, SeenStatement statement) {
        if (statement.begins()) {
            open.put(session, new ArrayList<>());
        }
        @Nullable List<SeenStatement> transaction = open.get(session);
        if (transaction == null || statement.looksUpAType()) {
            return;
        }
        transaction.add(statement);
        if (statement.ends()) {
            if (statement.sql().equalsIgnoreCase("COMMIT")) {
                committed.add(new SeenTransaction(transaction));
            }
            open.put(session, new ArrayList<>());
        }
    }

    private static List<@Nullable String> values(String detail) {
        List<@Nullable String> values = new ArrayList<>();
        Matcher value = VALUE.matcher(detail);
        while (value.find()) {
            values.add(value.group(3) == null ? null : value.group(3).replace("''", "'"));
        }
        return values;
    }
}
