package org.openiro.review.midway;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.review.child.Responsible;
import org.openiro.review.listing.Listing;
import org.openiro.review.listing.Listings;
import org.openiro.review.listing.Whose;

/**
 * The stretches since a review in which nobody has checked yet and whose next review is to come, of the council in whose name the
 * transaction works: at most one of each child that it looks after, or that is this IRO's or of this team.
 */
@ApplicationScoped
class WaitingForCheck {

    /**
     * One of them.
     *
     * @param iro the child's IRO today
     * @param team of the child's social worker today
     */
    record Waiting(
            UUID childId,
            UUID obligationId,
            LocalDate reviewedOn,
            LocalDate nextReviewDueOn,
            @Nullable String iro,
            @Nullable String team) {}

    /** As {@code CareStretch} has it of a stretch that has not ended. A review to come has no chair yet. */
    private static final String WAITING = """
            select o.id, o.child_id, (o.inputs ->> 'previousReviewOn')::date as reviewed_on,
                   coalesce(o.local_due_on, o.statutory_due_on) as position, null::text as chaired_by, who.iro, who.team
            from obligation o
            join child c on c.authority = o.authority and c.id = o.child_id
            %s
            where o.discharged_on is null and o.duty_ended_on is null and not o.withdrawn
              and o.inputs ->> 'previousReviewOn' is not null and coalesce(o.local_due_on, o.statutory_due_on) is not null
              and not exists (select from midway_check k
                              where k.authority = o.authority and k.child_id = o.child_id and k.error_at is null
                                and k.checked_on > (o.inputs ->> 'previousReviewOn')::date)""".formatted(Responsible.WHO);

    private final Listings listings;

    WaitingForCheck(Listings listings) {
        this.listings = listings;
    }

    List<Waiting> of(Whose whose, LocalDate today) {
        return listings.all(new Listing(WAITING, today, List.of()), whose, WaitingForCheck::waiting);
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                row.getObject("child_id", UUID.class),
                row.getObject("id", UUID.class),
                row.getObject("reviewed_on", LocalDate.class),
                row.getObject("position", LocalDate.class),
                row.getString("iro"),
                row.getString("team"));
    }
}
