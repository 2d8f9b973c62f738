package org.openiro.benchmarks.intake;

import java.util.List;
import org.openiro.benchmarks.statements.SeenStatement;
import org.openiro.benchmarks.statements.SeenTransaction;

/**
 * What one consumer does for each record: one transaction after the other.
 *
 * @param writes without mere questions and without locks
 */
record Stream(String database, SeenTransaction writes) {

    String role() {
        return database + "_app";
    }

    static List<Stream> of(String database, List<SeenTransaction> seen) {
        return seen.stream()
                .map(transaction -> new Stream(database, transaction.without(SeenStatement::asks)))
                .toList();
    }
}
