package org.openiro.systemtests.faults;

import java.nio.file.Path;
import java.util.Optional;
import org.openiro.embedded.Ports;
import org.openiro.systemtests.LocalPlatform;

/**
 * How long and how hard, as {@code deploy/faults} says it; without it what {@code -Pextended} takes.
 *
 * @param kills of each process, at least
 * @param minutes for which it goes on killing, at least
 * @param seed of the councils and of the killer; the same council every time in {@code -Pextended}, so that what comes out red is
 *     the kills' doing
 * @param children looked after at a time
 * @param without the guard that was taken out of the tree, so that the run must come out red
 * @param tree whose services run
 */
record Settings(int kills, int minutes, long seed, int children, int portsFrom, Optional<Guard> without, Path tree) {

    private static final int DOUBLED = 5;

    static Settings given() {
        return new Settings(
                Integer.getInteger("faults.kills", 1),
                Integer.getInteger("faults.minutes", 4),
                Long.getLong("faults.seed", 2026),
                Integer.getInteger("faults.children", 150),
                Optional.ofNullable(Integer.getInteger("faults.ports-from"))
                        .orElseGet(() -> Ports.freeRow(Processes.NAMES.size())),
                Optional.ofNullable(System.getProperty("faults.without")).map(Guard::named),
                Optional.ofNullable(System.getProperty("faults.tree"))
                        .map(Path::of)
                        .orElse(LocalPlatform.ROOT));
    }

    /** Records sent twice, of a hundred. Without the inbox none, so that what shows then is the kills' doing alone. */
    int doubled() {
        return without.isEmpty() ? DOUBLED : 0;
    }

    boolean enough(Toll toll, long nanosSinceBegin) {
        return toll.reaches(kills) && nanosSinceBegin >= minutes * 60_000_000_000L;
    }
}
