package org.openiro.systemtests.faults;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.openiro.simulator.Evenings;
import org.openiro.simulator.Main;
import org.openiro.simulator.council.SyntheticCouncil;
import org.openiro.simulator.ledger.Ledger;
import org.openiro.systemtests.LocalPlatform;

/** A council's financial year on a new platform, with a killer about; ends when all are back and nothing is on its way. */
final class Year {

    static final int NUMBER = 2025;
    static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 31);

    /** Lived, and the reports agree; or lived, and it is the verdict's to say where they differ. */
    private static final List<Integer> LIVED = List.of(0, 3);

    private final LocalPlatform platform;
    private final Path folder;
    private final long seed;
    private final Settings settings;

    Year(LocalPlatform platform, Path folder, long seed, Settings settings) {
        this.platform = platform;
        this.folder = folder;
        this.seed = seed;
        this.settings = settings;
    }

    /**
     * Lives it.
     *
     * @param goOnKilling asked before each kill; the year goes on to its end without
     */
    Verdict live(Toll toll, BooleanSupplier goOnKilling) {
        Path ledger = folder.resolve("ledger-%d.jsonl".formatted(seed));
        StringWriter complaints = new StringWriter();
        ExecutorService council = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> life = council.submit(
                    () -> Main.run(Evenings.NONE, new PrintWriter(complaints, true), commandLine(ledger)));
            new Killer(platform, new Random(seed), toll).killWhile(() -> !life.isDone() && goOnKilling.getAsBoolean());
            if (!LIVED.contains(life.get())) {
                throw new IllegalStateException("the council could not live to the end of its year: " + complaints);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            council.shutdownNow();
        }
        return Verdict.of(platform, SyntheticCouncil.AUTHORITY, Ledger.read(ledger));
    }

    private String[] commandLine(Path ledger) {
        return new String[] {
            "live",
            "--seed=" + seed,
            "--children=" + settings.children(),
            "--years=0",
            "--until=" + LAST_DAY,
            "--late=5",
            "--doubled=" + settings.doubled(),
            "--reordered=5",
            "--corrected=5",
            "--malformed=3",
            "--withdrawn=5",
            "--ledger=" + ledger,
            "--endpoints=" + endpoints(),
            "--token-command=" + String.join(" ", platform.command("deploy/token")),
            "--clock-command=" + String.join(" ", platform.command("deploy/clock"))
        };
    }

    private Path endpoints() {
        try {
            return Files.writeString(
                    folder.resolve("endpoints.json"),
                    platform.endpoints().byName().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
