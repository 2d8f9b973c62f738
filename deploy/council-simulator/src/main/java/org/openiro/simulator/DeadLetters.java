package org.openiro.simulator;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.openiro.simulator.casemanagement.Integration;
import org.openiro.simulator.council.SyntheticCouncil;
import org.openiro.simulator.frontdoor.Pages;
import org.openiro.simulator.ledger.ChildEntry.ChildWithdrawn;
import org.openiro.simulator.ledger.Entry;
import org.openiro.simulator.ledger.Ledger;
import org.openiro.simulator.ledger.Refused;

/** Whether exactly what nobody could take lies among the dead letters, in all services. */
final class DeadLetters {

    private static final List<String> SERVICES =
            List.of("review-service", "caseload-service", "escalation-service", "reporting-service");
    private static final String TAKES_RECORDS = "review-service";

    private final Scene scene;
    private final Ledger ledger;
    private final Consumer<String> terminal;

    DeadLetters(Scene scene, Ledger ledger, Consumer<String> terminal) {
        this.scene = scene;
        this.ledger = ledger;
        this.terminal = terminal;
    }

    boolean asExpected(List<SyntheticCouncil> councils) {
        boolean all = true;
        for (SyntheticCouncil council : councils) {
            Map<String, Long> differing = new TreeMap<>();
            for (String service : SERVICES) {
                long found = count(council, service);
                if (found != (service.equals(TAKES_RECORDS) ? malformed(council) : 0)) {
                    differing.put(service, found);
                }
            }
            if (!differing.isEmpty()) {
                terminal.accept("Dead letters of %s: %s, and %d records were sent that nobody can take"
                        .formatted(council.name(), differing, malformed(council)));
                all = false;
            }
        }
        return all;
    }

    private long count(SyntheticCouncil council, String service) {
        AtomicLong count = new AtomicLong();
        Pages.read(scene.client(council, service), "integration", "/v1/dead-letters?limit=" + Pages.LARGEST, letter -> {
            count.incrementAndGet();
            return true;
        });
        return count.get();
    }

    /** Withdrawing a child takes what could not be read of it away, too. */
    private long malformed(SyntheticCouncil council) {
        List<Entry> own = ledger.entries().stream()
                .filter(entry -> entry.authority().equals(council.authority()))
                .toList();
        Set<String> withdrawn = own.stream()
                .filter(ChildWithdrawn.class::isInstance)
                .map(entry -> ((ChildWithdrawn) entry).person())
                .collect(Collectors.toSet());
        return own.stream()
                .filter(entry -> entry instanceof Refused refused
                        && refused.frontDoor().startsWith(Integration.TOPIC)
                        && !withdrawn.contains(refused.what()))
                .count();
    }
}
