package org.openiro.simulator;

import org.openiro.simulator.casemanagement.Misbehaviour;
import picocli.CommandLine.Option;

/** How many of a hundred go wrong. */
final class MisbehaviourOptions {

    @Option(names = "--late", paramLabel = "%%", defaultValue = "0", description = "records sent days late")
    private double late;

    @Option(names = "--doubled", paramLabel = "%%", defaultValue = "0", description = "records sent twice")
    private double doubled;

    @Option(names = "--reordered", paramLabel = "%%", defaultValue = "0", description = "records sent after newer ones")
    private double reordered;

    @Option(names = "--corrected", paramLabel = "%%", defaultValue = "0", description = "dates first typed wrong")
    private double corrected;

    @Option(names = "--merged", paramLabel = "%%", defaultValue = "0", description = "newcomers with two person ids")
    private double merged;

    @Option(names = "--withdrawn", paramLabel = "%%", defaultValue = "0", description = "newcomers recorded in error")
    private double withdrawn;

    @Option(names = "--malformed", paramLabel = "%%", defaultValue = "0", description = "records that nobody can take")
    private double malformed;

    Misbehaviour misbehaviour() {
        return new Misbehaviour(late, doubled, reordered, corrected, merged, malformed);
    }

    double withdrawn() {
        return withdrawn;
    }
}
