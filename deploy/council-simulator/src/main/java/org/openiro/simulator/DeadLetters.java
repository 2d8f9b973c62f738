package org.openiro.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.openiro.simulator.casemanagement.Integration;
import org.openiro.simulator.council.SyntheticCouncil;
import org.openiro.simulator.frontdoor.Pages;
import org.openiro.simulator.ledger.ChildEntry.ChildWithdrawn;
import org.openiro.simulator.ledger.Entry;
import org.openiro.simulator.ledger.Ledger;
import org.openiro.simulator.ledger.Mended;
import org.openiro.simulator.ledger.Refused;

/**
 * Whether exactly what nobody could take lies among the dead letters, in all services: open, or settled where the council's
 * people mended it.
 */
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
            Letters malformed = malformed(council);
            Map<String, Letters> differing = new TreeMap<>();
            for (String service : SERVICES) {
                Letters found = found(council, service);
                if (!found.equals(service.equals(TAKES_RECORDS) ? malformed : Letters.NONE)) {
                    differing.put(service, found);
                }
            }
            if (differing.isEmpty()) {
                terminal.accept("Dead letters of %s: %s, as the ledger has them".formatted(council.name(), malformed));
            } else {
                terminal.accept("Dead letters of %s DIFFER from the ledger, which has %s: %s"
                        .formatted(council.name(), malformed, differing));
                all = false;
            }
        }
        return all;
    }

    private record Letters(long open, long settled) {

        static final Letters NONE = new Letters(0, 0);

        @Override
        public String toString() {
            return "%d open, %d mended".formatted(open, settled);
        }
    }

    private Letters found(SyntheticCouncil council, String service) {
        List<String> states = new ArrayList<>();
        Pages.read(
                scene.client(council, service),
                "integration",
                "/v1/dead-letters?limit=" + Pages.LARGEST,
                letter -> states.add(letter.path("state").asText()));
        long open = states.stream().filter("OPEN"::equals).count();
        return new Letters(open, states.size() - open);
    }

    /** Withdrawing a child takes what could not be read of it away, too. */
    private Letters malformed(SyntheticCouncil council) {
        List<Entry> own = ledger.entries().stream()
                .filter(entry -> entry.authority().equals(council.authority()))
                .toList();
        Set<String> withdrawn = own.stream()
                .filter(ChildWithdrawn.class::isInstance)
                .map(entry -> ((ChildWithdrawn) entry).person())
                .collect(Collectors.toSet());
        long refused = own.stream()
                .filter(entry -> entry instanceof Refused letter
                        && letter.frontDoor().startsWith(Integration.TOPIC)
                        && !withdrawn.contains(letter.what()))
                .count();
        long mended = own.stream()
                .filter(entry -> entry instanceof Mended letter && !withdrawn.contains(letter.what()))
                .count();
        return new Letters(refused - mended, mended);
    }
}
