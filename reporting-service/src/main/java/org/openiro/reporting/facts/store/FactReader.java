package org.openiro.reporting.facts.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openiro.reporting.facts.domain.Facts;
import org.openiro.reporting.facts.domain.Obligation;

/** Reads what a period's figures need of the current council, and nothing for change. */
@ApplicationScoped
public class FactReader {

    private final Session session;
    private final ChildFacts children;
    private final ObligationFacts obligations;
    private final ReviewFacts reviews;
    private final DisputeFacts disputes;
    private final IroFacts iros;
    private final AllocationFacts allocations;
    private final ConcernFacts concerns;
    private final TimelinessSettingFacts settings;

    FactReader(
            Session session,
            ChildFacts children,
            ObligationFacts obligations,
            ReviewFacts reviews,
            DisputeFacts disputes,
            IroFacts iros,
            AllocationFacts allocations,
            ConcernFacts concerns,
            TimelinessSettingFacts settings) {
        this.session = session;
        this.children = children;
        this.obligations = obligations;
        this.reviews = reviews;
        this.disputes = disputes;
        this.iros = iros;
        this.allocations = allocations;
        this.concerns = concerns;
        this.settings = settings;
    }

    public Facts read(LocalDate from, LocalDate to) {
        session.setDefaultReadOnly(true);
        return new Facts(
                children.all(),
                obligations(from, to),
                reviews.completed(from, to),
                disputes.open(),
                iros.all(),
                allocations.heldWithin(from, to),
                concerns.aliveWithin(from, to),
                settings.timelinessFrom(),
                upTo());
    }

    private List<Obligation> obligations(LocalDate from, LocalDate to) {
        Set<UUID> adjournedTwice = reviews.obligationsAdjournedTwice();
        return obligations.dueOrUndated(from, to).stream()
                .map(each -> adjournedTwice.contains(each.obligationId()) ? each.withSecondAdjournment() : each)
                .toList();
    }

    /** When the newest fact of any kind was recorded by its publisher. */
    private @Nullable Instant upTo() {
        return session.createNativeQuery("""
                        select greatest(
                            (select max(recorded_at) from looked_after_child),
                            (select max(recorded_at) from obligation),
                            (select max(recorded_at) from held_review),
                            (select max(recorded_at) from review_dispute),
                            (select max(recorded_at) from timeliness_setting),
                            (select max(recorded_at) from iro),
                            (select max(recorded_at) from allocation),
                            (select max(recorded_at) from concern))""", Instant.class).getSingleResult();
    }
}
