package org.openiro.review.worklist;

import static org.openiro.review.child.Responsible.WHO;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.openiro.platform.http.Slice;
import org.openiro.review.listing.Listing;
import org.openiro.review.listing.Listings;

/**
 * The list of children who are looked after today and whose last form, of the reviews of this period of care that stand, is
 * red; of two reviews of one day the one with the greater id is the last.
 */
@ApplicationScoped
class MonitoringRows {

    private static final String RED = """
            select r.id, r.child_id, r.completed_on, form.assessed_on, form.answers ->> 'viewOfPlan' as view_of_plan,
                   (select count(*) from review later
                    where later.authority = r.authority and later.child_id = r.child_id and later.status = 'HELD'
                      and (later.completed_on, later.id) > (r.completed_on, r.id)) as reviews_since,
                   r.chaired_by, who.iro, who.team, r.completed_on as position
            from review_monitoring form
            join review r on r.authority = form.authority and r.id = form.review_id and r.status = 'HELD'
            join child c on c.authority = r.authority and c.id = r.child_id
            %s
            where form.rag = 'RED'
              and not exists (select from review_monitoring amended
                              where amended.authority = form.authority and amended.review_id = form.review_id
                                and amended.revision > form.revision)
              and not exists (select from review later
                              join review_monitoring newer
                                on newer.authority = later.authority and newer.review_id = later.id
                              where later.authority = r.authority and later.child_id = r.child_id and later.status = 'HELD'
                                and (later.completed_on, later.id) > (r.completed_on, r.id))
              and exists (select from period_of_care p
                          where p.authority = r.authority and p.child_id = r.child_id and p.started_on <= r.completed_on
                            and p.started_on <= ? and (p.ended_on is null or p.ended_on > ?))""".formatted(WHO);

    private final Listings listings;

    MonitoringRows(Listings listings) {
        this.listings = listings;
    }

    Listing red(LocalDate today) {
        return new Listing(RED, today, List.of(today, today));
    }

    List<RedMonitoring> red(Slice slice, LocalDate today) {
        return listings.read(
                red(today),
                slice,
                row -> new RedMonitoring(
                        row.getObject("id", UUID.class),
                        row.getObject("child_id", UUID.class),
                        row.getObject("completed_on", LocalDate.class),
                        row.getObject("assessed_on", LocalDate.class),
                        row.getString("view_of_plan"),
                        row.getInt("reviews_since"),
                        row.getString("chaired_by"),
                        row.getString("iro"),
                        row.getString("team")));
    }
}
