package org.openiro.systemtests.faults;

import java.util.Collection;
import java.util.List;
import org.openiro.simulator.frontdoor.Endpoints;
import org.openiro.simulator.frontdoor.InFlight;

/** Every process of a platform with two replicas of each publisher, by its name, as {@code deploy/restart} knows it. */
final class Processes {

    static final int REPLICAS = 2;

    static final List<String> SERVICES =
            List.of("review-service", "caseload-service", "escalation-service", "reporting-service");

    /** In the order in which they are started: a service does not start without its database. */
    static final List<String> NAMES = List.of(
            "postgresql",
            "kafka",
            "review-service",
            "review-service-2",
            "caseload-service",
            "caseload-service-2",
            "escalation-service",
            "escalation-service-2",
            "reporting-service");

    private static final String SECOND = "-2";

    /** Nobody sends it commands. */
    private static final String READ_ONLY = "reporting-service";

    private final Endpoints endpoints;

    Processes(Endpoints endpoints) {
        this.endpoints = endpoints;
    }

    static List<String> inOrderOfStart(Collection<String> names) {
        return NAMES.stream().filter(names::contains).toList();
    }

    /** What there would be to lose if this process were killed now. */
    Toll.Kill killOf(String name) {
        InFlight inFlight = InFlight.ofThisProcess();
        int commands = inFlight.commands();
        return new Toll.Kill(name, commands, commandsOfItsOwn(name, commands), inFlight.records());
    }

    private int commandsOfItsOwn(String name, int all) {
        boolean second = name.endsWith(SECOND);
        String service = second ? name.substring(0, name.length() - SECOND.length()) : name;
        if (!SERVICES.contains(service) || service.equals(READ_ONLY)) {
            return all;
        }
        return InFlight.ofThisProcess().commands(endpoints.replicas(service).get(second ? 1 : 0));
    }
}
