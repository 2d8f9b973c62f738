package org.openiro.bare;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** The one row of the one table. */
@Entity
public class Thing {

    @Id
    private UUID id;

    protected Thing() {}

    UUID id() {
        return id;
    }
}
