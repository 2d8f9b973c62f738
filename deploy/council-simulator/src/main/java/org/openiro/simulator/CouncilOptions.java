package org.openiro.simulator;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openiro.simulator.council.CouncilGenerator;
import org.openiro.simulator.council.Dials;
import org.openiro.simulator.council.SyntheticCouncil;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The dials of the councils; the same dials give the same councils. */
final class CouncilOptions {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Option(names = "--seed", defaultValue = "2026", description = "default ${DEFAULT-VALUE}")
    private long seed;

    @Option(
            names = "--children",
            paramLabel = "50..5000",
            defaultValue = "450",
            description = "looked after at a time, in each council; default ${DEFAULT-VALUE}")
    private int children;

    @Option(
            names = "--councils",
            paramLabel = "1..153",
            defaultValue = "1",
            description = "default ${DEFAULT-VALUE}; each has a code of its own, E09999999 and below")
    private int councils;

    @Option(
            names = "--years",
            paramLabel = "0..5",
            defaultValue = "3",
            description = "complete financial years before the running one; default ${DEFAULT-VALUE}")
    private int years;

    @Option(names = "--until", paramLabel = "DATE", description = "the last day of its life, default today")
    private @Nullable LocalDate until;

    @Option(
            names = "--follow-months",
            paramLabel = "0..72",
            defaultValue = "18",
            description = "before the last day in which people keep decisions, forms and what is between reviews;"
                    + " default ${DEFAULT-VALUE}")
    private int followMonths;

    @Mixin
    private final MisbehaviourOptions misbehaviour = new MisbehaviourOptions();

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    List<SyntheticCouncil> councils() {
        within("--children", children, 50, 5000);
        within("--councils", councils, 1, SyntheticCouncil.MOST_COUNCILS);
        within("--years", years, 0, 5);
        within("--follow-months", followMonths, 0, 72);
        Dials dials = new Dials(seed, children, years, lastDay(), misbehaviour.withdrawn(), followMonths);
        return IntStream.range(0, councils)
                .mapToObj(number -> CouncilGenerator.generate(dials, number))
                .toList();
    }

    MisbehaviourOptions misbehaviour() {
        return misbehaviour;
    }

    long seed() {
        return seed;
    }

    LocalDate lastDay() {
        return until == null ? today() : until;
    }

    static LocalDate today() {
        return LocalDate.now(Clock.system(LONDON));
    }

    private void within(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw new CommandLine.ParameterException(
                    requireNonNull(spec).commandLine(), "%s goes from %d to %d".formatted(option, least, most));
        }
    }
}
