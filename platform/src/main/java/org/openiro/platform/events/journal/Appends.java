package org.openiro.platform.events.journal;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.openiro.platform.events.store.DatabaseFailure;

/** The events of one transaction until it commits. */
final class Appends implements Synchronization {

    private final List<NewEntry> entries = new ArrayList<>();
    private final DataSource database;
    private final JournalWriter writer;
    private final WakeUp wakeUp;

    Appends(DataSource database, JournalWriter writer, WakeUp wakeUp) {
        this.database = database;
        this.writer = writer;
        this.wakeUp = wakeUp;
    }

    void add(NewEntry entry) {
        entries.add(entry);
    }

    @Override
    public void beforeCompletion() {
        try (Connection connection = database.getConnection()) {
            writer.write(connection, entries);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    @Override
    public void afterCompletion(int status) {
        if (status == Status.STATUS_COMMITTED) {
            wakeUp.call();
        }
    }
}
