package org.openiro.benchmarks.statements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement as the server took it, with $1, $2 … and their values as text; null is SQL's. */
public record SeenStatement(String sql, List<@Nullable String> values) {

    public SeenStatement {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    boolean begins() {
        return sql.equalsIgnoreCase("BEGIN");
    }

    boolean ends() {
        return sql.equalsIgnoreCase("COMMIT") || sql.equalsIgnoreCase("ROLLBACK");
    }

    /** Whether the JDBC driver asks by itself what a type is, once on each connection. */
    boolean looksUpAType() {
        return sql.contains("pg_catalog.pg_type");
    }

    /** Whether it only asks or locks, or says for how long to wait; what sets the authority is no mere question. */
    public boolean asks() {
        String lower = sql.toLowerCase(java.util.Locale.ROOT);
        return lower.startsWith("select") && !lower.contains("set_config('openiro.authority'");
    }
}
