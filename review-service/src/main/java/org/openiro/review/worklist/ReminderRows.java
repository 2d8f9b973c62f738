package org.openiro.review.worklist;

import static org.openiro.review.child.Responsible.WHO;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.openiro.platform.http.Slice;
import org.openiro.review.listing.Listing;
import org.openiro.review.listing.Listings;

/** The list of reminders that nobody acknowledged. A review to come has no chair yet: they are the child's IRO's. */
@ApplicationScoped
class ReminderRows {

    private static final String OUTSTANDING = """
            select m.id, m.child_id, m.kinds, m.review_on, m.sent_on, m.professional, null::text as chaired_by, who.iro,
                   who.team, m.sent_on as position
            from reminder m join child c on c.authority = m.authority and c.id = m.child_id
            %s
            where m.acknowledged_on is null and m.withdrawn_on is null""".formatted(WHO);

    private final Listings listings;

    ReminderRows(Listings listings) {
        this.listings = listings;
    }

    static Listing outstanding(LocalDate today) {
        return new Listing(OUTSTANDING, today, List.of());
    }

    List<OutstandingReminder> outstanding(Slice slice, LocalDate today) {
        return listings.read(
                outstanding(today),
                slice,
                row -> new OutstandingReminder(
                        row.getObject("id", UUID.class),
                        row.getObject("child_id", UUID.class),
                        List.of((String[]) row.getArray("kinds").getArray()),
                        row.getObject("review_on", LocalDate.class),
                        row.getObject("sent_on", LocalDate.class),
                        row.getString("professional"),
                        row.getString("iro"),
                        row.getString("team")));
    }
}
