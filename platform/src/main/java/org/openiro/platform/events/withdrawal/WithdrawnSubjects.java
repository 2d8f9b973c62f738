package org.openiro.platform.events.withdrawal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.events.Subject;
import org.openiro.platform.events.Withdrawals;
import org.openiro.platform.events.store.AdvisoryLock;
import org.openiro.platform.events.store.OfTransaction;
import org.openiro.platform.events.store.Statements;

final class WithdrawnSubjects implements Withdrawals {

    private final Statements statements;
    private final CurrentAuthority authority;
    private final TransactionSynchronizationRegistry transactions;

    WithdrawnSubjects(
            Statements statements, CurrentAuthority authority, TransactionSynchronizationRegistry transactions) {
        this.statements = statements;
        this.authority = authority;
        this.transactions = transactions;
    }

    @Override
    public boolean withdraw(Collection<Subject> subjects) {
        lock("pg_advisory_xact_lock", subjects);
        transactions.putResource(Held.class, Held.NONE);
        return statements.change("""
                        insert into withdrawn_subject (authority, kind, id)
                        select ?, kind, id from unnest(?::text[], ?::text[]) as subject (kind, id)
                        on conflict do nothing
                        """, authority.code(), kinds(subjects), ids(subjects)) > 0;
    }

    @Override
    public Set<Subject> withdrawn(Collection<Subject> subjects) {
        if (!held().all().containsAll(subjects)) {
            // A statement of its own: the next one must see what whoever held the lock has left.
            lock("pg_advisory_xact_lock_shared", subjects);
        }
        return withdrawnByNow(subjects);
    }

    @Override
    public void hold(Collection<Subject> subjects) {
        if (!subjects.isEmpty()) {
            transactions.putResource(Held.class, held().and(subjects, withdrawn(subjects)));
        }
    }

    @Override
    public Set<Subject> withdrawnByNow(Collection<Subject> subjects) {
        Held held = held();
        if (held.all().containsAll(subjects)) {
            return held.withdrawn(subjects);
        }
        return new HashSet<>(statements.list(
                """
                select kind, id from withdrawn_subject
                where authority = ? and (kind, id) in (select * from unnest(?::text[], ?::text[]))
                """,
                row -> new Subject(row.getString(1), row.getString(2)),
                authority.code(),
                kinds(subjects),
                ids(subjects)));
    }

    @Override
    public Subject identifier(String scheme, String identifier) {
        return Withdrawals.identifierHashed(hash(String.join("\u001f", authority.code(), scheme, identifier)));
    }

    private Held held() {
        return OfTransaction.find(transactions, Held.class).orElse(Held.NONE);
    }

    /** In one order, so that two transactions never wait for each other. */
    private void lock(String function, Collection<Subject> subjects) {
        Long[] locks = subjects.stream()
                .map(each -> AdvisoryLock.id("subject", authority.code(), each.kind(), each.id()))
                .sorted()
                .distinct()
                .toArray(Long[]::new);
        statements.list("select " + function + "(id) from unnest(?::bigint[]) as id", row -> true, (Object) locks);
    }

    /**
     * What this transaction has asked for already and holds the locks of; it alone can withdraw any of it meanwhile.
     *
     * @param gone those of all that were withdrawn
     */
    private record Held(Set<Subject> all, Set<Subject> gone) {

        private static final Held NONE = new Held(Set.of(), Set.of());

        Held and(Collection<Subject> subjects, Set<Subject> withdrawn) {
            Set<Subject> both = new HashSet<>(all);
            both.addAll(subjects);
            Set<Subject> goneOfBoth = new HashSet<>(gone);
            goneOfBoth.addAll(withdrawn);
            return new Held(both, goneOfBoth);
        }

        Set<Subject> withdrawn(Collection<Subject> subjects) {
            return subjects.stream().filter(gone::contains).collect(Collectors.toSet());
        }
    }

    private static String[] kinds(Collection<Subject> subjects) {
        return subjects.stream().map(Subject::kind).toArray(String[]::new);
    }

    private static String[] ids(Collection<Subject> subjects) {
        return subjects.stream().map(Subject::id).toArray(String[]::new);
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
