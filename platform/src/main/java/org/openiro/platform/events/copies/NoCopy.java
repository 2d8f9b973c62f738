package org.openiro.platform.events.copies;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.openiro.platform.events.CopyOfFacts;

/** What a service that names no copy keeps of others' facts: nothing. */
final class NoCopy {

    private NoCopy() {}

    @Produces
    @DefaultBean
    @Singleton
    static CopyOfFacts none() {
        return new CopyOfFacts(List.of(), List.of(), List.of());
    }
}
