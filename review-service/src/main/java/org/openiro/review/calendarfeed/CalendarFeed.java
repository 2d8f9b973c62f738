package org.openiro.review.calendarfeed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.openiro.review.calendarfeed.domain.Sha256;

/** The calendar of one IRO, with the hash of its secret while it has an address. */
@Entity
@Table(name = "calendar_feed")
class CalendarFeed {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "authority")
    private String authority;

    @Version
    private long version;

    @Column(name = "iro")
    private String iro;

    @Column(name = "secret_hash")
    private @Nullable String secretHash;

    protected CalendarFeed() {}

    CalendarFeed(String iro) {
        this.id = UUID.randomUUID();
        this.iro = iro;
    }

    /** Whoever knows this secret reads the calendar from now on; whoever knew the one before does not any more. */
    void readBy(String secret) {
        secretHash = Sha256.of(secret);
    }

    void readByNobody() {
        secretHash = null;
    }

    boolean linked() {
        return secretHash != null;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String iro() {
        return iro;
    }
}
