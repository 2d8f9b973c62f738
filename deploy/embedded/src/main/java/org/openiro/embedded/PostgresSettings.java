package org.openiro.embedded;

import java.util.ArrayList;
import java.util.List;

/** Settings for one machine shared with the services: many connections, little memory. */
final class PostgresSettings {

    private static final List<String> ALWAYS = List.of(
            "listen_addresses=127.0.0.1",
            // The default folder of the socket may be missing or not ours, and a long path would be refused.
            "unix_socket_directories=",
            // Ten processes at most (three replicas of each publisher, one reporting-service), each of which may hold
            // 28.
            "max_connections=320",
            "shared_buffers=96MB",
            "max_wal_size=512MB",
            "max_parallel_workers_per_gather=0",
            "jit=off",
            "timezone=UTC",
            "log_timezone=UTC",
            "wal_level=minimal",
            "max_wal_senders=0");

    private static final List<String> HASTY = List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off");

    private PostgresSettings() {}

    static List<String> of(boolean durable) {
        List<String> settings = new ArrayList<>(ALWAYS);
        if (!durable) {
            settings.addAll(HASTY);
        }
        return settings;
    }
}
