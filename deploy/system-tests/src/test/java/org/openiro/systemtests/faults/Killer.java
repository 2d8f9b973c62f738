package org.openiro.systemtests.faults;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.openiro.systemtests.LocalPlatform;

/**
 * Kills one process after the other, each in its turn of a shuffled round, at a random moment, and only while there is
 * something to lose: commands of its own in flight, or when there are none for long, any commands or records. Now and then
 * two are away at the same time. Brings each back before it goes on.
 */
final class Killer {

    private static final Duration COMMANDS_OF_ITS_OWN = Duration.ofSeconds(10);
    private static final Duration ANYTHING = Duration.ofSeconds(10);
    private static final Duration LOOK = Duration.ofMillis(1);
    private static final int LONGEST_PAUSE_MILLIS = 2_500;
    private static final int TWO_AT_ONCE_ONE_IN = 3;

    private final LocalPlatform platform;
    private final Processes processes;
    private final Random random;
    private final Toll toll;
    private final Deque<String> round = new ArrayDeque<>();

    Killer(LocalPlatform platform, Random random, Toll toll) {
        this.platform = platform;
        this.processes = new Processes(platform.endpoints());
        this.random = random;
        this.toll = toll;
    }

    void killWhile(BooleanSupplier goOn) {
        while (goOn.getAsBoolean()) {
            if (round.isEmpty()) {
                List<String> all = new ArrayList<>(Processes.NAMES);
                Collections.shuffle(all, random);
                round.addAll(all);
            }
            List<String> away = new ArrayList<>();
            int many = random.nextInt(TWO_AT_ONCE_ONE_IN) == 0 ? 2 : 1;
            pause();
            while (away.size() < many && !round.isEmpty() && kills(round.element(), goOn)) {
                away.add(round.remove());
                pause();
            }
            Processes.inOrderOfStart(away).forEach(name -> platform.run("deploy/restart", name));
        }
    }

    /** Answers whether it did: there may be nothing to lose for too long. */
    private boolean kills(String name, BooleanSupplier goOn) {
        return killed(name, goOn, kill -> kill.commandsOfItsOwn() > 0, COMMANDS_OF_ITS_OWN)
                || killed(name, goOn, kill -> kill.commands() + kill.records() > 0, ANYTHING);
    }

    private boolean killed(String name, BooleanSupplier goOn, Predicate<Toll.Kill> worth, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (goOn.getAsBoolean() && System.nanoTime() < end) {
            Toll.Kill kill = processes.killOf(name);
            if (worth.test(kill)) {
                platform.kill(name);
                toll.add(kill);
                return true;
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        return false;
    }

    private void pause() {
        LockSupport.parkNanos(
                Duration.ofMillis(random.nextInt(LONGEST_PAUSE_MILLIS)).toNanos());
    }
}
