package org.openiro.benchmarks.intake;

import org.openiro.benchmarks.statements.SeenStatement;
import org.openiro.benchmarks.statements.SeenTransaction;

/**
 * What a service writes for one record, as seen in one transaction.
 *
 * @param writes without mere questions and locks
 */
record Stream(String database, SeenTransaction writes) {

    String role() {
        return database + "_app";
    }

    static Stream of(String database, SeenTransaction seen) {
        return new Stream(database, seen.without(SeenStatement::asks));
    }
}
