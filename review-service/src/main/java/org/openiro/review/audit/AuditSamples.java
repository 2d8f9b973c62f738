package org.openiro.review.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.openiro.platform.clock.LondonClock;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;
import org.openiro.platform.http.Slice;
import org.openiro.review.audit.domain.AuditPeriod;
import org.openiro.review.entry.EntryQuery;

/** The samples that the council in whose name the transaction works has drawn. */
@ApplicationScoped
class AuditSamples implements PanacheRepositoryBase<AuditSample, UUID> {

    AuditSample get(UUID sampleId) {
        return findByIdOptional(sampleId).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
    }

    List<AuditSample> page(Slice slice) {
        return EntryQuery.by("periodTo").page(this, slice);
    }

    /** Those drawn on a day of the period, and these; in the order in which they were drawn. */
    List<AuditSample> drawnIn(AuditPeriod period, Collection<UUID> others) {
        return list(
                "(entered.at >= ?1 and entered.at < ?2) or id in ?3 order by entered.at, id",
                period.from().atStartOfDay(LondonClock.LONDON).toInstant(),
                period.to().plusDays(1).atStartOfDay(LondonClock.LONDON).toInstant(),
                others);
    }

    static List<String> position(AuditSample sample) {
        return List.of(sample.periodTo().toString(), sample.id().toString());
    }
}
