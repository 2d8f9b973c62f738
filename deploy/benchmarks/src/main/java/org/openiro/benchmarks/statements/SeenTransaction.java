package org.openiro.benchmarks.statements;

import java.util.List;
import java.util.function.Predicate;

/** The statements of one transaction in their order, BEGIN and COMMIT among them. */
public record SeenTransaction(List<SeenStatement> statements) {

    public SeenTransaction {
        statements = List.copyOf(statements);
    }

    public boolean has(String words) {
        return statements.stream().anyMatch(statement -> statement.sql().contains(words));
    }

    /** The statements between BEGIN and COMMIT. */
    public List<SeenStatement> within() {
        return statements.stream()
                .filter(statement -> !statement.begins() && !statement.ends())
                .toList();
    }

    /** The same transaction without those statements. */
    public SeenTransaction without(Predicate<SeenStatement> unwanted) {
        return new SeenTransaction(statements.stream().filter(unwanted.negate()).toList());
    }
}
