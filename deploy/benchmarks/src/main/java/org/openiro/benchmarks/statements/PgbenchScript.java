package org.openiro.benchmarks.statements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A transaction as a script for pgbench. Each id becomes that of copy {@code :n}; every other value stays and is sent as a
 * parameter. What JDBC sends in one go is sent in one go here too: BEGIN with the first statement, and a batch.
 */
public final class PgbenchScript {

    private static final Pattern MARKER = Pattern.compile("\\$([0-9]+)");
    private static final Pattern ARRAY_OF_IDS = Pattern.compile("\\{[0-9a-f-]{36}(,[0-9a-f-]{36})*}");
    private static final Pattern ARRAY_OF_NUMBERS = Pattern.compile("\\{-?[0-9]+(,-?[0-9]+)*}");
    private static final int LONGEST_VARYING = 300;

    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> variables = new LinkedHashMap<>();

    private PgbenchScript() {}

    /** The numbers are dealt out to the clients in turn: {@code :n} = {@code :turn} * clients + client. */
    public static PgbenchScript of(SeenTransaction transaction, int clients) {
        PgbenchScript script = new PgbenchScript();
        script.text
                .append("\\set turn :turn + 1\n\\set n :turn * ")
                .append(clients)
                .append(" + :client_id\n");
        List<List<SeenStatement>> trips = roundTrips(transaction.statements());
        for (List<SeenStatement> trip : trips) {
            if (trip.size() > 1) {
                script.text.append("\\startpipeline\n");
            }
            trip.forEach(script::add);
            if (trip.size() > 1) {
                script.text.append("\\endpipeline\n");
            }
        }
        return script;
    }

    public String text() {
        return text.toString();
    }

    /** Those that pgbench is told with -D. */
    public Map<String, String> variables() {
        return variables;
    }

    private static List<List<SeenStatement>> roundTrips(List<SeenStatement> statements) {
        List<List<SeenStatement>> trips = new ArrayList<>();
        @Nullable SeenStatement before = null;
        for (SeenStatement statement : statements) {
            boolean together =
                    before != null && (before.begins() || before.sql().equals(statement.sql()));
            if (!together) {
                trips.add(new ArrayList<>());
            }
            trips.getLast().add(statement);
            before = statement;
        }
        return trips;
    }

    private void add(SeenStatement statement) {
        Matcher marker = MARKER.matcher(statement.sql());
        StringBuilder sql = new StringBuilder();
        while (marker.find()) {
            @Nullable String value = statement.values().get(Integer.parseInt(marker.group(1)) - 1);
            marker.appendReplacement(sql, Matcher.quoteReplacement(expression(statement, value)));
        }
        marker.appendTail(sql);
        text.append(sql.toString().replaceAll("\\s+", " ").strip()).append(";\n");
    }

    private String expression(SeenStatement statement, @Nullable String value) {
        if (value == null) {
            return "null";
        }
        if (value.isEmpty()) {
            return "''"; // pgbench takes no empty variable.
        }
        if (Ids.UUID_TEXT.matcher(value).matches()) {
            return id(value);
        }
        if (ARRAY_OF_IDS.matcher(value).matches()) {
            return "array[" + String.join(", ", ids(value)) + "]";
        }
        if (statement.sql().contains("pg_advisory_xact_lock") && value.matches("-?[0-9]+")) {
            return lock(value);
        }
        if (statement.sql().contains("pg_advisory_xact_lock")
                && ARRAY_OF_NUMBERS.matcher(value).matches()) {
            return Stream.of(value.substring(1, value.length() - 1).split(",", -1))
                    .map(PgbenchScript::lock)
                    .collect(Collectors.joining(", ", "array[", "]"));
        }
        return value.length() <= LONGEST_VARYING && Ids.UUID_TEXT.matcher(value).find()
                ? mixed(value)
                : variable(value);
    }

    /** Text with ids in it. */
    private String mixed(String value) {
        List<String> pieces = new ArrayList<>();
        Matcher within = Ids.UUID_TEXT.matcher(value);
        int at = 0;
        while (within.find()) {
            addLiteral(pieces, value.substring(at, within.start()));
            pieces.add(id(within.group()));
            at = within.end();
        }
        addLiteral(pieces, value.substring(at));
        return "(" + String.join(" || ", pieces) + ")";
    }

    private void addLiteral(List<String> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(variable(text) + "::text");
        }
    }

    private static List<String> ids(String array) {
        return Ids.UUID_TEXT
                .matcher(array)
                .results()
                .map(found -> id(found.group()))
                .toList();
    }

    private static String id(String original) {
        return Ids.sql("'" + original + "'", ":n::text");
    }

    private static String lock(String number) {
        return Locks.sql(number, ":n::bigint");
    }

    private String variable(String value) {
        for (Map.Entry<String, String> known : variables.entrySet()) {
            if (known.getValue().equals(value)) {
                return ":" + known.getKey();
            }
        }
        String name = "v" + (variables.size() + 1);
        variables.put(name, value);
        return ":" + name;
    }
}
