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

    /** Whether it only asks; what locks, or sets the authority, is no mere question. */
    public boolean asks() {
        String lower = sql.toLowerCase(java.util.Locale.ROOT);
        return lower.startsWith("select") && !lower.contains("set_config");
    }
}
