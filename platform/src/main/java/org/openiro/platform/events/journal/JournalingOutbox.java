package org.openiro.platform.events.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.events.EventJson;
import org.openiro.platform.events.Outbox;
import org.openiro.platform.events.OutgoingEvent;
import org.openiro.platform.events.store.OfTransaction;
import org.openiro.platform.http.Correlation;

/** Gathers a transaction's events and writes them just before it commits, so that the keys' locks are held shortly. */
@ApplicationScoped
class JournalingOutbox implements Outbox {

    /** Below what a broker takes by default: a record that Kafka refuses for ever would hold up its bucket. */
    private static final int LARGEST_BODY = 900_000;

    private final TransactionSynchronizationRegistry transactions;
    private final CurrentAuthority authority;
    private final Clock clock;
    private final ObjectMapper json;
    private final AgroalDataSource database;
    private final WakeUp wakeUp;

    JournalingOutbox(
            TransactionSynchronizationRegistry transactions,
            CurrentAuthority authority,
            Clock clock,
            @EventJson ObjectMapper json,
            AgroalDataSource database,
            WakeUp wakeUp) {
        this.transactions = transactions;
        this.authority = authority;
        this.clock = clock;
        this.json = json;
        this.database = database;
        this.wakeUp = wakeUp;
    }

    @Override
    public void append(OutgoingEvent event) {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("an event is published only in the transaction of its change");
        }
        appends().add(entry(event));
    }

    private Appends appends() {
        return OfTransaction.get(transactions, Appends.class, () -> new Appends(database, new JournalWriter(), wakeUp));
    }

    private NewEntry entry(OutgoingEvent event) {
        return new NewEntry(
                authority.code(),
                UUID.randomUUID(),
                event.topic(),
                event.type(),
                event.key(),
                body(event),
                clock.instant(),
                Correlation.current(),
                Traceparent.current());
    }

    private String body(OutgoingEvent event) {
        try {
            String body = json.writeValueAsString(event.data());
            if (body.getBytes(StandardCharsets.UTF_8).length > LARGEST_BODY) {
                throw new IllegalArgumentException("the body of " + event.type() + " is too large for a record");
            }
            return body;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the body of " + event.type() + " cannot be written", e);
        }
    }
}
