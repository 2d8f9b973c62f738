package org.openiro.benchmarks.statements;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import org.openiro.benchmarks.platform.Platform;

/** Has PostgreSQL write down every statement while something is done, and reads what one service sent meanwhile. */
public final class StatementCapture {

    private final Platform platform;

    public StatementCapture(Platform platform) {
        this.platform = platform;
    }

    /** The log of what happened during the work, the sessions of all services mixed. */
    public String during(Callable<?> work) throws Exception {
        Path log = platform.postgresLog();
        long from = Files.size(log);
        set("all");
        try {
            work.call();
        } finally {
            set("none");
        }
        byte[] all = Files.readAllBytes(log);
        return new String(all, (int) from, (int) (all.length - from), StandardCharsets.UTF_8);
    }

    /** The committed transactions of a role in that log, in the order in which they committed. */
    public static List<SeenTransaction> transactions(String log, String role) {
        return ServerLog.transactions(log, role);
    }

    private void set(String statements) throws SQLException, IOException {
        platform.execute("postgres", "alter system set log_statement = '" + statements + "'");
        platform.execute("postgres", "select pg_reload_conf()");
        // Each session takes the setting over before its next statement.
        platform.execute("postgres", "select pg_sleep(0.2)");
    }
}
