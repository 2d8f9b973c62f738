package org.openiro.benchmarks.report;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Duration;
import java.time.Instant;
import org.openiro.benchmarks.Dials;

/**
 * One run of one benchmark.
 *
 * @param trial measured with shorter dials than figures to be quoted need
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Report(
        String name,
        Instant at,
        Duration took,
        Source source,
        Machine machine,
        Dials dials,
        boolean trial,
        Findings findings) {}
