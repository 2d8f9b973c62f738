package org.openiro.benchmarks;

import org.openiro.benchmarks.report.Findings;

/** One comparison, which starts what it needs, measures it in rounds and leaves nothing running. */
public interface Benchmark {

    /** What it is called on the command line; also the name of its JSON file. */
    String name();

    Findings run(Bench bench) throws Exception;
}
