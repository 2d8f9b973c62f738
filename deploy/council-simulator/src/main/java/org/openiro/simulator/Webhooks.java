package org.openiro.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.openiro.simulator.casemanagement.WebhookReceiver;
import org.openiro.simulator.council.SyntheticCouncil;
import org.openiro.simulator.frontdoor.Pages;
import org.openiro.simulator.frontdoor.ServiceClient;
import org.openiro.simulator.ledger.Ledger;
import org.openiro.simulator.ledger.PreparationEntry.WebhookSet;

/**
 * Whether each reminder that review-service says it brought was received, signed, and no other; what failed at first is waited
 * for. Afterwards nothing is brought here any more.
 */
final class Webhooks {

    private static final String ROLE = "iro-manager";
    private static final String TAKEN = "HTTP_204";

    /** Longer than from a first failure to the attempt that follows, and than a process holds a claim that was killed. */
    private static final FailsafeExecutor<Brought> UNTIL_NONE_WAITS = Failsafe.with(RetryPolicy.<Brought>builder()
            .handleResultIf(brought -> brought.waiting() > 0)
            .withDelay(Duration.ofSeconds(2))
            .withMaxRetries(-1)
            .withMaxDuration(Duration.ofMinutes(4))
            .build());

    private final Scene scene;
    private final Ledger ledger;
    private final Consumer<String> terminal;

    Webhooks(Scene scene, Ledger ledger, Consumer<String> terminal) {
        this.scene = scene;
        this.ledger = ledger;
        this.terminal = terminal;
    }

    boolean agree(List<SyntheticCouncil> councils) {
        boolean all = true;
        for (SyntheticCouncil council : councils) {
            if (isSet(council)) {
                all &= agrees(council);
            }
        }
        return all;
    }

    private boolean isSet(SyntheticCouncil council) {
        return ledger.entries().stream()
                .anyMatch(entry ->
                        entry instanceof WebhookSet set && set.authority().equals(council.authority()));
    }

    private boolean agrees(SyntheticCouncil council) {
        ServiceClient reviews = scene.client(council, "review-service");
        WebhookReceiver receiver = scene.receiver(council);
        Brought brought = UNTIL_NONE_WAITS.get(() -> brought(reviews));
        reviews.remove(ROLE, "/v1/preparation-settings/webhook", "*").orStop("having no reminders brought any more");
        Set<String> received = receiver.received();
        Set<String> unexplained = new TreeSet<>(received);
        unexplained.removeAll(brought.taken());
        unexplained.removeAll(brought.cutShort());
        boolean agrees = brought.waiting() == 0
                && received.containsAll(brought.taken())
                && unexplained.isEmpty()
                && receiver.notSigned() == 0;
        terminal.accept("Webhook of %s: %d reminders received, signed, %d of them at the second time; %s"
                .formatted(
                        council.name(),
                        received.size(),
                        receiver.takenAtTheSecondTime(),
                        agrees
                                ? "they are those that review-service brought"
                                : "review-service brought %d and has %d waiting, brought others than %d of these, and %d were not signed: they DIFFER"
                                        .formatted(
                                                brought.taken().size(),
                                                brought.waiting(),
                                                unexplained.size(),
                                                receiver.notSigned())));
        return agrees;
    }

    /**
     * What review-service says of its messages.
     *
     * @param taken those of which an attempt was answered so, also when the reminder was withdrawn in the meantime
     * @param cutShort those of which nobody knows what came of an attempt, since a process was killed
     * @param waiting how many are to be attempted still
     */
    private record Brought(Set<String> taken, Set<String> cutShort, int waiting) {}

    private static Brought brought(ServiceClient reviews) {
        Set<String> taken = new TreeSet<>();
        Set<String> cutShort = new TreeSet<>();
        Set<String> waiting = new TreeSet<>();
        Pages.read(reviews, ROLE, "/v1/reminder-deliveries?limit=" + Pages.LARGEST, delivery -> {
            if (delivery.path("channel").asText().equals("WEBHOOK")) {
                String message = message(delivery);
                if (delivery.path("state").asText().equals("PENDING")) {
                    waiting.add(message);
                }
                for (JsonNode attempt : delivery.path("attempts")) {
                    if (!attempt.path("outcome").isTextual()) {
                        cutShort.add(message);
                    } else if (attempt.path("outcome").asText().equals(TAKEN)) {
                        taken.add(message);
                    }
                }
            }
            return true;
        });
        return new Brought(taken, cutShort, waiting.size());
    }

    /** By the id under which it is sent. */
    private static String message(JsonNode delivery) {
        return "msg_" + delivery.path("deliveryId").asText();
    }
}
