package org.openiro.launcher;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "clock",
        mixinStandardHelpOptions = true,
        description = "Sets what day it is for all the services at once, and prints the day that it is for them.",
        footer = {
            "",
            "It is then noon of that day in London, and time goes on from there. A service that starts later has the",
            "same day; deploy/up --fresh begins with the real one. Tokens, leases, retries and Kafka keep real time.",
            "The clock may be set back, which is meant for a platform without data: what is recorded stays where it is."
        })
final class ClockCommand implements Runnable {

    private static final String REAL = "real";
    private static final String LINES = "-";

    @Mixin
    private final LayoutOption layoutOption = new LayoutOption();

    @Parameters(
            arity = "0..1",
            paramLabel = "DATE",
            description = "a day (yyyy-MM-dd), \"real\" for the real time, or \"-\" to read such lines from standard"
                    + " input and answer each when it is done; with none, the clock stays as it is")
    private @Nullable String wanted;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        Layout layout = layoutOption.layout();
        if (LINES.equals(wanted)) {
            lines().lines().map(String::strip).forEach(line -> set(layout, line));
        } else {
            set(layout, wanted);
        }
    }

    private void set(Layout layout, @Nullable String day) {
        RunState.require(layout);
        PlatformClock clock = new PlatformClock(layout);
        if (REAL.equals(day)) {
            clock.beReal();
        } else if (day != null) {
            clock.set(parsed(day));
        }
        Terminal.of(spec).say(clock.today().toString());
    }

    private static LocalDate parsed(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException _) {
            throw new RefusedException(
                    "\"%s\" is no day. Say one such as 2024-05-31, or \"real\" for the real time.".formatted(day));
        }
    }

    private static BufferedReader lines() {
        return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    }
}
