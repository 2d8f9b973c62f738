package org.openiro.simulator;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.openiro.simulator.council.CouncilGenerator;
import org.openiro.simulator.council.SyntheticCouncil;
import picocli.CommandLine.Option;

/** The dials of the council; the same dials give the same council. */
final class CouncilOptions {

    @Option(names = "--seed", defaultValue = "2026", description = "default ${DEFAULT-VALUE}")
    private long seed;

    @Option(names = "--children", defaultValue = "60", description = "how many, default ${DEFAULT-VALUE}")
    private int children;

    @Option(names = "--until", description = "the last day that the council has lived through, default today")
    private @Nullable LocalDate until;

    SyntheticCouncil council() {
        LocalDate lastDay = until == null ? LocalDate.now(Clock.system(ZoneId.of("Europe/London"))) : until;
        return CouncilGenerator.generate(seed, children, lastDay);
    }
}
