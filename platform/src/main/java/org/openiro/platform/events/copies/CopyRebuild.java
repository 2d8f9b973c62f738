package org.openiro.platform.events.copies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.events.CopyOfFacts;
import org.openiro.platform.events.store.AdvisoryLock;
import org.openiro.platform.events.store.Statements;

/**
 * Forgets the current council's copy of others' facts in one moment, with the notes of having heard them. Of each thing's
 * whole states the newest is taken once more: whoever acts on children meanwhile finds them unknown or as they are, never as
 * they once were, and what was decided because of a state is not decided again.
 */
@ApplicationScoped
class CopyRebuild {

    private static final Logger LOG = Logger.getLogger(CopyRebuild.class);

    private final Statements statements;
    private final CurrentAuthority authority;
    private final CopyOfFacts copy;
    private final String consumer;

    CopyRebuild(
            Statements statements,
            CurrentAuthority authority,
            CopyOfFacts copy,
            @ConfigProperty(name = "quarkus.application.name", defaultValue = "platform") String consumer) {
        this.statements = statements;
        this.authority = authority;
        this.copy = copy;
        this.consumer = consumer;
    }

    /** How many rows of the copy, and how many facts, were forgotten. */
    record Forgotten(int rows, int facts) {}

    @Transactional
    Forgotten forget() {
        alone();
        String council = authority.code();
        String[] types = copy.sources().stream()
                .flatMap(source -> source.types().stream())
                .toArray(String[]::new);
        int rows = copy.tables().stream()
                .mapToInt(table -> statements.change("delete from " + table + " where authority = ?", council))
                .sum();
        statements.change(
                "delete from pending_fact where authority = ? and consumer = ? and type = any (?)",
                council,
                consumer,
                types);
        int facts = statements.change(
                "delete from inbox where authority = ? and consumer = ? and type = any (?)", council, consumer, types);
        statements.change(
                "update newest_state set forgotten = true where authority = ? and kind = any (?)",
                council,
                copy.states().toArray(String[]::new));
        LOG.infof("the copy of others' facts of %s was forgotten: %d rows of %d facts", council, rows, facts);
        return new Forgotten(rows, facts);
    }

    /**
     * Whoever receives a fact of the council enters the inbox first: those who have are waited for, and nobody else does until
     * the commit. The council's facts queue behind who waits here, so waiting ends soon: with a refusal, and nothing forgotten.
     */
    void alone() {
        statements.change("set local lock_timeout = '5s'");
        statements.lock(List.of(AdvisoryLock.ofReceiving(authority.code())));
    }
}
