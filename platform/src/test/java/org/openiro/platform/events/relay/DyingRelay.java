package org.openiro.platform.events.relay;

import java.util.List;

/**
 * A relay in a process of its own that dies, as by SIGKILL, at the worst moment: after Kafka has the rows and before they
 * are marked. With the guard taken out it marks before it sends, and dies between as well.
 */
final class DyingRelay extends Relay {

    private static final int KILLED = 137;

    private final boolean marksFirst;

    private DyingRelay(RelayParts parts, boolean marksFirst) {
        super(
                parts.holder(),
                parts.worker(),
                parts.journal(),
                parts.leases(),
                parts.replays(),
                parts.transports(),
                RelayParts.TICK,
                new RelayState());
        this.marksFirst = marksFirst;
    }

    @Override
    boolean deliver(Transport transport, List<JournalRow> rows) {
        if (marksFirst) {
            super.mark(rows);
            Runtime.getRuntime().halt(KILLED);
        }
        return super.deliver(transport, rows);
    }

    @Override
    void mark(List<JournalRow> sent) {
        if (sent.isEmpty()) {
            return;
        }
        Runtime.getRuntime().halt(KILLED);
    }

    public static void main(String[] args) {
        RelayLab lab = new RelayLab(args[0], args[1], args[2], args[1]);
        new DyingRelay(lab.parts("dying"), Boolean.parseBoolean(args[3])).run();
    }

    /** Runs it until it has died. */
    static int runAndDie(RelayLab lab, String bootstrap, boolean marksFirst) throws Exception {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DyingRelay.class.getName(),
                        lab.url(),
                        lab.name(),
                        bootstrap,
                        Boolean.toString(marksFirst))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor();
    }
}
