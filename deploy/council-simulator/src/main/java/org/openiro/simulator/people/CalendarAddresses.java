package org.openiro.simulator.people;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The secret addresses by which calendar programs read, as they were drawn; they stand in no ledger. */
public final class CalendarAddresses {

    private final Map<String, URI> byFeed = new ConcurrentHashMap<>();

    void drawn(String feedId, URI address) {
        byFeed.put(feedId, address);
    }

    /** Drawn once, and perhaps revoked since. */
    public Optional<URI> of(String feedId) {
        return Optional.ofNullable(byFeed.get(feedId));
    }
}
