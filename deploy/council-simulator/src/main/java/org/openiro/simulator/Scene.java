package org.openiro.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openiro.simulator.casemanagement.Integration;
import org.openiro.simulator.casemanagement.ReturnUpload;
import org.openiro.simulator.casemanagement.WebhookReceiver;
import org.openiro.simulator.council.Dice;
import org.openiro.simulator.council.Proportions;
import org.openiro.simulator.council.SyntheticCouncil;
import org.openiro.simulator.frontdoor.CaseManagementTopic;
import org.openiro.simulator.frontdoor.Endpoints;
import org.openiro.simulator.frontdoor.ServiceClient;
import org.openiro.simulator.frontdoor.Tokens;
import org.openiro.simulator.ledger.Ledger;
import org.openiro.simulator.people.CalendarAddresses;
import org.openiro.simulator.people.Office;
import org.openiro.simulator.people.People;

/** The platform as the councils see it: its front doors, with each council's own tokens. */
final class Scene implements AutoCloseable {

    /** Enough to keep four services on two cores busy; more would only wait in their queues. */
    private static final int HANDS = 12;

    /** As long as it may take somebody to bring a process back. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Endpoints endpoints;
    private final List<String> tokenCommand;
    private final Ledger ledger;
    private final Path files;
    private final Hands hands = Hands.of(HANDS);
    private final Map<String, Tokens> tokens = new HashMap<>();
    private final Map<String, CalendarAddresses> calendars = new HashMap<>();
    private final Map<String, WebhookReceiver> receivers = new HashMap<>();
    private final List<CaseManagementTopic> topics = new ArrayList<>();

    Scene(Endpoints endpoints, List<String> tokenCommand, Ledger ledger) throws IOException {
        this.endpoints = endpoints;
        this.tokenCommand = tokenCommand;
        this.ledger = ledger;
        this.files = Files.createTempDirectory("openiro-synthetic-ssda903");
    }

    ServiceClient client(SyntheticCouncil council, String service) {
        Tokens own = tokens.computeIfAbsent(council.authority(), code -> new Tokens(tokenCommand, code));
        return new ServiceClient(endpoints.replicas(service), own, PATIENCE);
    }

    CalendarAddresses calendars(SyntheticCouncil council) {
        return calendars.computeIfAbsent(council.authority(), code -> new CalendarAddresses());
    }

    /** A life is lived once: its days do not come again. */
    void requireNew(SyntheticCouncil council) {
        boolean known = !client(council, "review-service")
                .get("integration", "/v1/children?limit=1")
                .orStop("looking for children")
                .path("items")
                .isEmpty();
        if (known) {
            throw new IllegalStateException("%s has lived here already: begin with empty databases (deploy/up --fresh)"
                    .formatted(council.name()));
        }
    }

    List<CouncilLife> lives(List<SyntheticCouncil> councils, CouncilOptions options) {
        return councils.stream().map(council -> life(council, options)).toList();
    }

    private CouncilLife life(SyntheticCouncil council, CouncilOptions options) {
        CaseManagementTopic topic = new CaseManagementTopic(endpoints.kafka(), council.authority());
        topics.add(topic);
        ServiceClient reviews = client(council, "review-service");
        ReturnUpload returns = new ReturnUpload(council, reviews, files.resolve(council.authority()), ledger);
        Integration integration = new Integration(council, topic, reviews, returns, ledger);
        Office office = new Office(
                council.authority(),
                reviews,
                client(council, "caseload-service"),
                client(council, "escalation-service"),
                integration::childId,
                integration::person,
                calendars(council),
                receiver(council, options.seed()),
                ledger);
        return new CouncilLife(
                council,
                integration.planned(options.misbehaviour().misbehaviour(), options.seed()),
                integration,
                new People(office, council.posts()),
                hands);
    }

    /** Of a council that lives here. */
    WebhookReceiver receiver(SyntheticCouncil council) {
        return Objects.requireNonNull(receivers.get(council.authority()));
    }

    private WebhookReceiver receiver(SyntheticCouncil council, long seed) {
        Dice dice = Dice.of(new Proportions(), seed).about("webhook", council.authority());
        return receivers.computeIfAbsent(council.authority(), code -> {
            try {
                return new WebhookReceiver(dice, Clock.systemUTC());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public void close() {
        receivers.values().forEach(WebhookReceiver::close);
        hands.close();
        topics.forEach(CaseManagementTopic::close);
    }
}
