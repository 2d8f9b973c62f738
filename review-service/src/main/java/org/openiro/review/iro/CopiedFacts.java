package org.openiro.review.iro;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.openiro.platform.events.CopyOfFacts;
import org.openiro.platform.events.CopyOfFacts.Source;

/** What this service keeps of other services' facts: what IROs are called. Records of case-management systems are its own. */
final class CopiedFacts {

    private CopiedFacts() {}

    @Produces
    @Singleton
    static CopyOfFacts copy() {
        return new CopyOfFacts(
                List.of(new Source("caseload-service", "iros", List.of(IroChangedHandler.TYPE))),
                List.of("iro"),
                List.of(IroChangedHandler.IRO));
    }
}
