package org.openiro.launcher;

import java.util.Arrays;
import java.util.Optional;

/** The four services in the order of their ports, each with its database. */
enum PlatformService {
    REVIEW("review", 0),
    CASELOAD("caseload", 1),
    ESCALATION("escalation", 2),
    REPORTING("reporting", 3);

    private final String database;
    private final int place;

    PlatformService(String database, int place) {
        this.database = database;
        this.place = place;
    }

    /** Its port's place behind the first. */
    int place() {
        return place;
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
