package org.openiro.review.preparation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.openiro.platform.workingdays.WorkingDays;

/**
 * When people are reminded to prepare a review: 20, 10, 5 and 3 working days before it, each once. Those whose day has come
 * when the review becomes known, or moves, are one reminder at once, which a first review's 20 always is. A reminder that was
 * sent is sent again only when the review moved by more than 5 working days since: exactly 5 is not more. The same is never
 * sent twice on one day. On the day of the review somebody is still reminded; after it nobody is.
 *
 * <p>Where a count needs a day of which no bank holidays are published it throws {@code CalendarNotKnown}.
 */
public final class ReminderRule {

    private static final int KEPT_WITHIN = 5;

    private final WorkingDays workingDays;

    public ReminderRule(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /**
     * What a day asks for.
     *
     * @param sent every reminder that was sent for this review, whatever became of it
     */
    public Reminding on(LocalDate today, Occasion occasion, List<SentReminder> sent) {
        var now = new ArrayList<ReminderKind>();
        var ahead = new ArrayList<ReminderAhead>();
        for (var kind : ReminderKind.values()) {
            if (today.isAfter(occasion.reviewOn()) || holds(kind, occasion, sent)) {
                continue;
            }
            var on = workingDays.plus(occasion.reviewOn(), -kind.workingDays());
            var earliest = sentOn(kind, today, sent) ? today.plusDays(1) : today;
            if (on.isAfter(earliest)) {
                ahead.add(new ReminderAhead(kind, on));
            } else if (earliest.equals(today)) {
                now.add(kind);
            } else {
                ahead.add(new ReminderAhead(kind, earliest));
            }
        }
        return new Reminding(standing(occasion, sent), List.copyOf(now), List.copyOf(ahead));
    }

    /** The newest of each kind, when it was sent for about the day for which the review is prepared now. */
    private Set<UUID> standing(Occasion occasion, List<SentReminder> sent) {
        var told = EnumSet.noneOf(ReminderKind.class);
        var standing = new HashSet<UUID>();
        sent.stream()
                .sorted(Comparator.comparing(SentReminder::sentOn).reversed())
                .filter(each -> near(each, occasion))
                .forEach(each -> {
                    if (told.addAll(each.kinds())) {
                        standing.add(each.id());
                    }
                });
        return Set.copyOf(standing);
    }

    private boolean holds(ReminderKind kind, Occasion occasion, List<SentReminder> sent) {
        return sent.stream().anyMatch(each -> each.kinds().contains(kind) && near(each, occasion));
    }

    private static boolean sentOn(ReminderKind kind, LocalDate day, List<SentReminder> sent) {
        return sent.stream()
                .anyMatch(each -> each.kinds().contains(kind) && each.sentOn().equals(day));
    }

    private boolean near(SentReminder sent, Occasion occasion) {
        return Math.abs(workingDays.between(sent.reviewOn(), occasion.reviewOn())) <= KEPT_WITHIN;
    }
}
