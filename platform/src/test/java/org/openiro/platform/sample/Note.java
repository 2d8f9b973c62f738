package org.openiro.platform.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A row of a council, as any service has. */
@Entity
@Table(name = "note")
class Note {

    @Id
    @Column(name = "id")
    UUID id;

    @TenantId
    @Column(name = "authority")
    String authority;

    @Version
    @Column(name = "version")
    long version;

    @Column(name = "child_id")
    UUID childId;

    @Column(name = "heading")
    String heading;

    @Column(name = "noted_on")
    LocalDate notedOn;
}
