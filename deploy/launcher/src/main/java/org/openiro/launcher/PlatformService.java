package org.openiro.launcher;

import java.util.Arrays;
import java.util.Optional;

/** The four services in the order of their ports, each with its database. */
enum PlatformService {
    REVIEW("review", true),
    CASELOAD("caseload", true),
    ESCALATION("escalation", true),
    REPORTING("reporting", false);

    private final String database;
    private final boolean publishes;

    PlatformService(String database, boolean publishes) {
        this.database = database;
        this.publishes = publishes;
    }

    /** Whether others hear of its facts by events. */
    boolean publishes() {
        return publishes;
    }

    String database() {
        return database;
    }

    String folder() {
        return database + "-service";
    }

    static Optional<PlatformService> named(String name) {
        return Arrays.stream(values())
                .filter(service -> service.folder().equals(name))
                .findFirst();
    }
}
