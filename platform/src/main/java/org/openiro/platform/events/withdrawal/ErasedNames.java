package org.openiro.platform.events.withdrawal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.List;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.events.Erasure;
import org.openiro.platform.events.EventJson;
import org.openiro.platform.events.store.OfTransaction;
import org.openiro.platform.events.store.Statements;
import org.openiro.platform.events.store.VersionsAhead;

final class ErasedNames implements Erasure {

    /** Each takes the names and the authority. */
    private static final List<String> ERASING = List.of(
            "delete from pending_fact using unnest(?::text[]) as name where authority = ? and name in (waits_for_id, key)",
            "delete from dead_letter using unnest(?::text[]) as name where authority = ? and key = name",
            // About others too: listed as before, but there is nothing left to mend; a replay of the journal brings it.
            """
            update dead_letter
            set payload = null, mended = null, changed_at = clock_timestamp(), version = version + 1
            from unnest(?::text[]) as name
            where authority = ?
              and (position(convert_to('"' || name || '"', 'UTF8') in payload) > 0
                   or position(convert_to('"' || name || '"', 'UTF8') in mended) > 0)
            """,
            """
            delete from newest_state using unnest(?::text[]) as name
            where authority = ? and (id = name or starts_with(id, name || ':'))
            """);

    private static final String ANSWERS = """
            delete from idempotency_key using unnest(?::text[]) as name
            where authority = ? and position('"' || name || '"' in body) > 0
            """;

    private static final String NO_LONGER_TOUCHED = """
            update idempotency_key set kept = replace(kept, ' ' || ?, '')
            where authority = ? and position(' ' || ? in kept) > 0
            """;

    private final Statements statements;
    private final CurrentAuthority authority;
    private final TransactionSynchronizationRegistry transactions;
    private final ObjectMapper json;

    ErasedNames(
            Statements statements,
            CurrentAuthority authority,
            TransactionSynchronizationRegistry transactions,
            @EventJson ObjectMapper json) {
        this.statements = statements;
        this.authority = authority;
        this.transactions = transactions;
        this.json = json;
    }

    @Override
    public void of(Collection<String> names) {
        String[] all = names.toArray(String[]::new);
        OfTransaction.find(transactions, VersionsAhead.class).ifPresent(ahead -> ahead.forget(names));
        ERASING.forEach(sql -> statements.change(sql, all, authority.code()));
        answers(names);
        names.forEach(name -> statements.change(NO_LONGER_TOUCHED, name, authority.code(), name));
        statements.list("select openiro_redact(?)", row -> true, (Object) all);
    }

    @Override
    public void answers(Collection<String> names) {
        statements.change(ANSWERS, names.toArray(String[]::new), authority.code());
    }

    @Override
    public void fromPublished(String list, Object element) {
        statements.list("select openiro_redact_element(?, ?::jsonb)", row -> true, list, written(element));
    }

    private String written(Object element) {
        try {
            return json.writeValueAsString(element);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the element of a published list cannot be written", e);
        }
    }
}
