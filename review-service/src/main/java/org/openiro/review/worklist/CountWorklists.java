package org.openiro.review.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.openiro.review.listing.Listing;
import org.openiro.review.listing.Listings;
import org.openiro.review.listing.Whose;
import org.openiro.review.midway.MidwayChecksDue;
import org.openiro.review.significantchange.ListedChanges;

/** Counts all lists, each by the words by which it is read. */
@ApplicationScoped
class CountWorklists {

    private final Listings listings;
    private final DueRows due;
    private final PaperworkRows paperwork;
    private final MonitoringRows monitoring;
    private final MidwayChecksDue midway;

    CountWorklists(
            Listings listings,
            DueRows due,
            PaperworkRows paperwork,
            MonitoringRows monitoring,
            MidwayChecksDue midway) {
        this.listings = listings;
        this.due = due;
        this.paperwork = paperwork;
        this.monitoring = monitoring;
        this.midway = midway;
    }

    WorklistCounts of(Whose whose, LocalDate today) {
        var counts = listings.count(all(today), whose);
        return WorklistCounts.of(
                worklist -> Objects.requireNonNull(counts.get(worklist)), midway.statuses(whose, today));
    }

    private Map<Worklist, Listing> all(LocalDate today) {
        var all = new EnumMap<Worklist, Listing>(Worklist.class);
        for (var worklist : Worklist.values()) {
            all.put(worklist, listing(worklist, today));
        }
        return all;
    }

    private Listing listing(Worklist worklist, LocalDate today) {
        return switch (worklist) {
            case REVIEWS_OVERDUE -> due.overdue(today);
            case REVIEWS_DUE_SOON -> DueRows.dueSoon(today, null);
            case REVIEWS_UNBOOKED -> DueRows.unbooked(today, null);
            case LATE_WITHOUT_REASON -> WorklistRows.late(today);
            case ADJOURNED_REVIEWS -> WorklistRows.underWay(today);
            case DECISIONS_OVERDUE -> DecisionRows.overdue(today);
            case PAPERWORK_LATE -> paperwork.overdue(today);
            case MONITORING_RED -> monitoring.red(today);
            case REVIEWS_TO_SETTLE -> ToSettleRows.disputed(today);
            case DECISIONS_TO_SETTLE -> ToSettleRows.stranded(today);
            case REVIEWS_LEFT_BEHIND -> ToSettleRows.leftBehind(today);
            case REMINDERS_OUTSTANDING -> ReminderRows.outstanding(today);
            case CHANGES_NOT_TOLD -> ListedChanges.notTold(today);
        };
    }
}
