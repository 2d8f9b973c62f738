package org.openiro.review.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openiro.platform.events.Outbox;
import org.openiro.platform.events.OutgoingEvent;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.child.Child;
import org.openiro.review.child.DetailUrls;
import org.openiro.review.obligation.domain.RequiredReview;

/** Lets the kept obligations of a child follow what its facts now require, and publishes those that changed. */
@ApplicationScoped
public class ObligationRegister {

    private final Obligations obligations;
    private final Outbox outbox;
    private final DetailUrls urls;
    private final WorkingDays workingDays;

    ObligationRegister(Obligations obligations, Outbox outbox, DetailUrls urls, WorkingDays workingDays) {
        this.obligations = obligations;
        this.outbox = outbox;
        this.urls = urls;
        this.workingDays = workingDays;
    }

    public List<Obligation> of(UUID childId) {
        return obligations.of(childId);
    }

    /** The obligations of several children at once, for work on many. */
    public Map<UUID, List<Obligation>> of(Collection<UUID> childIds) {
        return obligations.of(childIds).stream().collect(Collectors.groupingBy(Obligation::childId));
    }

    /**
     * Lets the kept obligations follow.
     *
     * @param kept the obligations of this child as they are kept; new ones are added
     * @return the obligation that each review discharged
     */
    public Map<UUID, Obligation> follow(Child child, List<Obligation> kept, List<RequiredReview> required) {
        var vanished = new ArrayList<>(kept);
        var discharged = new HashMap<UUID, Obligation>();
        for (var each : required) {
            var obligation = follow(child, kept, each);
            vanished.remove(obligation);
            if (each.dischargedBy() != null) {
                discharged.put(each.dischargedBy().id(), obligation);
            }
        }
        vanished.stream().filter(each -> !each.withdrawn()).forEach(each -> {
            each.withdraw();
            publish(child, ReviewDue.of(each, urls.dueDates(child.id())));
        });
        return discharged;
    }

    public void forget(UUID childId) {
        obligations.delete("childId", childId);
    }

    private Obligation follow(Child child, List<Obligation> kept, RequiredReview required) {
        Optional<Obligation> known =
                kept.stream().filter(each -> each.is(required)).findFirst();
        if (known.isEmpty()) {
            var added = Obligation.of(child.id(), required, workingDays.calendarVersion());
            obligations.persist(added);
            kept.add(added);
            publish(child, ReviewDue.of(added, urls.dueDates(child.id())));
            return added;
        }
        var obligation = known.get();
        var before = ReviewDue.of(obligation, urls.dueDates(child.id()));
        obligation.stands(required, workingDays.calendarVersion());
        var after = ReviewDue.of(obligation, urls.dueDates(child.id()));
        if (!after.equals(before)) {
            publish(child, after);
        }
        return obligation;
    }

    private void publish(Child child, ReviewDue event) {
        outbox.append(new OutgoingEvent("reviews", ReviewDue.TYPE, child.id().toString(), event));
    }
}
