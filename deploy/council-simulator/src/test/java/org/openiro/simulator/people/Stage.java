package org.openiro.simulator.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openiro.simulator.casemanagement.WebhookReceiver;
import org.openiro.simulator.council.Dice;
import org.openiro.simulator.council.Happening;
import org.openiro.simulator.council.HeldReview;
import org.openiro.simulator.council.HeldReview.ConductedBy;
import org.openiro.simulator.council.HeldReview.Told;
import org.openiro.simulator.council.IroPost;
import org.openiro.simulator.council.Proportions;
import org.openiro.simulator.frontdoor.ServiceClient;
import org.openiro.simulator.frontdoor.StandInService;
import org.openiro.simulator.frontdoor.Tokens;
import org.openiro.simulator.ledger.Entry;
import org.openiro.simulator.ledger.Ledger;

/** The people of a council before a service that a test stands in for, and what they note. */
final class Stage implements AutoCloseable {

    static final String COUNCIL = "E09999999";
    static final String REVIEW = "{\"reviewId\": \"r-1\"}";
    static final String HELD =
            "{\"reviewId\": \"r-1\", \"timeliness\": \"ON_TIME\", \"statutoryDueOn\": \"2025-03-10\", \"rule\": \"NEXT_6M\"}";
    static final String ALREADY_HELD = "{\"code\": \"review-already-held\"}";

    private final StandInService service = new StandInService();
    private final Ledger ledger = Ledger.inMemory();
    private final CalendarAddresses calendars = new CalendarAddresses();
    private final WebhookReceiver receiver = receiver();
    private final People people;

    /** @param arrived our ids of the children who are known */
    Stage(Map<String, String> arrived) {
        this(arrived, List.of());
    }

    Stage(Map<String, String> arrived, List<IroPost> posts) {
        ServiceClient client = new ServiceClient(service.url(), new Tokens(List.of("echo"), COUNCIL));
        people = new People(
                new Office(
                        COUNCIL,
                        client,
                        client,
                        client,
                        child -> Optional.ofNullable(arrived.get(child)),
                        id -> arrived.entrySet().stream()
                                .filter(each -> each.getValue().equals(id))
                                .map(Map.Entry::getKey)
                                .findFirst(),
                        calendars,
                        receiver,
                        ledger),
                posts);
    }

    StandInService service() {
        return service;
    }

    Ledger ledger() {
        return ledger;
    }

    private static WebhookReceiver receiver() {
        try {
            return new WebhookReceiver(Dice.of(new Proportions(), 1), Clock.systemUTC());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    WebhookReceiver webhook() {
        return receiver;
    }

    CalendarAddresses calendars() {
        return calendars;
    }

    People people() {
        return people;
    }

    /** Has people do it; fails if they put it off. */
    void does(LocalDate today, Happening happening) {
        assertThat(people.does(today, happening)).isTrue();
    }

    /** Asked of the service, in this order. */
    List<String> paths() {
        return service.asked().stream().map(StandInService.Asked::path).toList();
    }

    <T extends Entry> List<T> entries(Class<T> kind) {
        return ledger.entries().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    <T extends Entry> T only(Class<T> kind) {
        List<T> entries = entries(kind);
        assertThat(entries).hasSize(1);
        return entries.getFirst();
    }

    /** One meeting, held in time. */
    static HeldReview review(LocalDate on, String participation) {
        return new HeldReview(
                on,
                null,
                on,
                ConductedBy.MEETING,
                participation,
                "SYN-IRO-1",
                true,
                false,
                List.of("SW_REPORT"),
                Told.UNBOOKED,
                on,
                on.plusDays(6));
    }

    @Override
    public void close() {
        receiver.close();
        service.close();
    }
}
