package org.openiro.platform.events.store;

import java.sql.SQLException;

/** A statement of the event tables failed; the cause tells whether the database is away. */
public class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseFailure(SQLException cause) {
        super(cause);
    }
}
