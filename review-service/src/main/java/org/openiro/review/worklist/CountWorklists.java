package org.openiro.review.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.openiro.review.listing.Listings;
import org.openiro.review.listing.Whose;
import org.openiro.review.midway.MidwayChecksDue;
import org.openiro.review.midway.domain.MidwayStatus;
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
        var counts = listings.count(
                        List.of(
                                due.overdue(today),
                                DueRows.dueSoon(today, null),
                                DueRows.unbooked(today, null),
                                WorklistRows.late(today),
                                WorklistRows.underWay(today),
                                DecisionRows.overdue(today),
                                paperwork.overdue(today),
                                monitoring.red(today),
                                ToSettleRows.disputed(today),
                                ToSettleRows.stranded(today),
                                ToSettleRows.leftBehind(today),
                                ReminderRows.outstanding(today),
                                ListedChanges.notTold(today)),
                        whose)
                .iterator();
        var checks = midway.statuses(whose, today);
        return new WorklistCounts(
                counts.next(),
                counts.next(),
                counts.next(),
                counts.next(),
                counts.next(),
                counts.next(),
                counts.next(),
                counts.next(),
                counts.next(),
                counts.next(),
                counts.next(),
                counts.next(),
                counts.next(),
                checks.size(),
                checks.stream().filter(MidwayStatus.OVERDUE::equals).count());
    }
}
